/**
 * The kernel's first answer waits until somebody listens. Jupyter asks a new kernel what it is, expects to hear on a
 * second line that the kernel is busy, and asks anew, up to half a second later, if that line was not yet connected.
 */

const { ZmqServer } = require("tslab/dist/jupyter.js");

const longest = 1000; // ms, for a client that never listens
const subscribing = 10; // ms, from the connection to the subscription

/** @type {any} its methods are private to TypeScript */
const server = ZmqServer.prototype;
const { bindSocket, handleShellMessage } = server;

/** @type {Promise<void> | undefined} */
let listener;

/**
 * @param {any} socket
 * @param {number} port
 */
server.bindSocket = function (socket, port) {
  if (socket === this.iopub)
    listener = new Promise((resolve) => {
      setTimeout(resolve, longest);
      socket.events.on("handshake", () => setTimeout(resolve, subscribing));
    });
  return bindSocket.call(this, socket, port);
};

/** @param {unknown[]} message */
server.handleShellMessage = async function (...message) {
  await listener;
  return handleShellMessage.apply(this, message);
};
