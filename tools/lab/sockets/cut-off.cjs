/**
 * Cuts off the code that runs in another process of Node, in the way a debugger stops it: through the port that the
 * process has opened for debuggers. Its address contains a secret that only this kernel knows.
 */

const patience = 500; // ms; a process that waits inside a call to Node does not answer

/**
 * @param {string} address - of the process, for a debugger
 * @returns {Promise<void>} resolves when the code was cut off, or the process did not answer in time
 */
function cutOff(address) {
  const { WebSocket } = require("ws"); // loaded only here, because few kernels need it
  const line = new WebSocket(address);
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      line.terminate();
      resolve();
    };
    const timer = setTimeout(end, patience);
    line.on("open", () => line.send('{"id":1,"method":"Runtime.terminateExecution"}'));
    line.on("message", end);
    line.on("error", end);
  });
}

/** Whether Node printed this line about debuggers. It is hidden, for it contains the secret. @param {string} line */
const isAboutDebuggers = (line) =>
  /^(Debugger (listening|ending) on |Debugger attached\.|For help, see: https:\/\/nodejs\.org\/)/.test(
    line,
  );

module.exports = { cutOff, isAboutDebuggers };
