/** A kernel whose server is gone ends itself, busy or idle: otherwise it would stay in memory for ever, 280 MB of it. */

const beat = 1000; // ms

/** On Windows a launcher stands between the server and the kernel, and names the server. */
const server = Number(process.env.ONE_NEURON_SERVER ?? process.ppid);

function isGone() {
  if (process.platform !== "win32") return process.ppid !== server; // an orphan is given another parent
  try {
    process.kill(server, 0); // asks only whether there is such a process
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}

/** @param {() => void} then */
function whenServerIsGone(then) {
  setInterval(() => {
    if (isGone()) then();
  }, beat);
}

module.exports = { whenServerIsGone };
