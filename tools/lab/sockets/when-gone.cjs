/** No process of a kernel outlives the one above it: otherwise it would stay in memory for ever, 280 MB of it. */

const { spawn } = require("node:child_process");

const beat = 1000; // ms

/** @param {() => void} then - called when the process that started this one is gone */
function whenParentIsGone(then) {
  const parent = process.ppid;
  setInterval(() => {
    if (isGone(parent)) then();
  }, beat);
}

/** @param {number} parent */
function isGone(parent) {
  if (process.platform !== "win32") return process.ppid !== parent; // an orphan is given another parent
  try {
    process.kill(parent, 0); // asks only whether there is such a process
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}

/**
 * Ends another process when this one is gone, even if it is killed and the other is in a loop that never waits: a shell of
 * half a megabyte waits for a line that never comes, and is told when nobody can send one any more. Windows ends the
 * processes that Node started by itself.
 *
 * @param {number} pid
 * @returns {() => void} calls it off, when the other has ended: its number may become another process's
 */
function killWithThisProcess(pid) {
  if (process.platform === "win32") return () => {};
  const waitThenKill = 'read line; kill -KILL "$0" 2>/dev/null';
  const shell = spawn("/bin/sh", ["-c", waitThenKill, String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.on("error", () => {}); // a system without a shell
  shell.unref();
  return () => shell.kill("SIGKILL");
}

module.exports = { killWithThisProcess, whenParentIsGone };
