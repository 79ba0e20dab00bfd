/** The kernel's five sockets, as the connection file names them. */

const { readFileSync } = require("node:fs");
const zmq = require("zeromq");
const { readMessage, writeMessage } = require("./message.cjs");

/** @typedef {import("./message.cjs").Request} Request */

const longestDeaf = 1000; // ms; the first answer waits this long for a subscriber

/**
 * Sends messages one after the other: zeromq refuses a second one while it still sends the first.
 *
 * @param {{ send(frames: (string | Buffer)[]): Promise<void> }} socket
 */
function outbox(socket) {
  let last = Promise.resolve();
  /** @param {(string | Buffer)[]} frames */
  return (frames) => {
    last = last.then(() => socket.send(frames)).catch(() => {}); // the receiver is gone
    return last;
  };
}

/** @param {string} connectionFile */
function openChannels(connectionFile) {
  const connection = JSON.parse(readFileSync(connectionFile, "utf8"));
  const { key } = connection;

  const iopub = new zmq.XPublisher({ sendHighWaterMark: 0 }); // no limit: with a limit, zeromq drops the messages beyond it
  const shell = new zmq.Router({ sendHighWaterMark: 0 });
  const control = new zmq.Router();
  const stdin = new zmq.Router();
  const heartbeat = new zmq.Reply();

  /** Of a TCP port, or of a socket in a folder: then "ip" is the beginning of a path. @param {string} name */
  function address(name) {
    const { transport, ip, [`${name}_port`]: port } = connection;
    return transport === "ipc" ? `ipc://${ip}-${port}` : `${transport}://${ip}:${port}`;
  }
  const open = Promise.all([
    iopub.bind(address("iopub")),
    shell.bind(address("shell")),
    control.bind(address("control")),
    stdin.bind(address("stdin")),
    heartbeat.bind(address("hb")),
  ]);
  open.catch((error) => {
    process.stderr.write(`The kernel could not open its line to Jupyter: ${error.message}\n`);
    process.exit(1);
  });

  const toAll = outbox(iopub);
  const toShell = outbox(shell);
  const toControl = outbox(control);

  open.then(async () => {
    for await (const frames of heartbeat) await heartbeat.send(frames);
  });

  /**
   * Delays the first answer until there is a subscriber to iopub. Jupyter asks a new kernel for its information and
   * expects to hear on iopub that the kernel is busy. If iopub is not connected by then, Jupyter misses that and asks
   * again, up to half a second later.
   */
  const heard = open.then(() =>
    Promise.race([
      iopub.receive(), // a subscription
      new Promise((resolve) => setTimeout(resolve, longestDeaf)),
    ]),
  );

  /**
   * @param {zmq.Router} socket
   * @param {(request: Request) => void} take
   */
  async function listen(socket, take) {
    for await (const frames of socket) {
      const request = readMessage(frames, key);
      if (request) take(request);
    }
  }

  return {
    stdin, // not used, but kept: zeromq crashes Node when a socket is garbage-collected while it binds
    /** @param {(request: Request) => void} take */
    async onShell(take) {
      await heard;
      await listen(shell, take);
    },
    /** @param {(request: Request) => void} take */
    async onControl(take) {
      await open;
      await listen(control, take);
    },
    /** Tells all who listen: outputs, and whether the kernel is busy.
     * @param {string} type
     * @param {string} content
     * @param {Request} parent */
    publish: (type, content, parent) => toAll(writeMessage(type, content, parent, [type], key)),
    /** Answers one who asked.
     * @param {Request} request
     * @param {object} content */
    reply(request, content, control = false) {
      const type = request.header.msg_type.replace(/_request$/, "_reply");
      const text = JSON.stringify(content);
      const frames = writeMessage(type, text, request, request.identities, key);
      return control ? toControl(frames) : toShell(frames);
    },
  };
}

module.exports = { openChannels };
