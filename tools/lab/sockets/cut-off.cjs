/**
 * Cuts off what a process of Node is doing, as the stop of a debugger does it: through the port that the process has opened
 * for one, under an address that holds a secret and is known to nobody else.
 */

const patience = 500; // ms; a process that waits inside Node does not answer

/**
 * @param {string} address - of the process, for a debugger
 * @returns {Promise<void>} done when the process was cut off, or does not answer
 */
function cutOff(address) {
  const { WebSocket } = require("ws"); // read only now: few kernels ever need it
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

/** What Node prints about debuggers: nobody wants to read it, and it holds the secret. @param {string} line */
const isAboutDebuggers = (line) =>
  /^(Debugger (listening|ending) on |Debugger attached\.|For help, see: https:\/\/nodejs\.org\/)/.test(
    line,
  );

module.exports = { cutOff, isAboutDebuggers };
