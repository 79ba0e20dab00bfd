/** Ends a kernel's process when its parent process is gone. Otherwise it would stay in memory for ever, with 280 MB. */

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
  if (process.platform !== "win32") return process.ppid !== parent; // a process whose parent is gone gets another one
  try {
    process.kill(parent, 0); // signal 0 does nothing, but fails if there is no such process
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}

/**
 * Kills another process when this one is gone, even if this one was killed and the other is in a loop that never waits. A
 * shell (half a megabyte) reads from this process: the read ends when this process does, and the shell then kills the
 * other. On Windows this is not needed: processes started by Node end with it.
 *
 * @param {number} pid
 * @returns {() => void} call it when the other process has ended, because its id may be given to a new process
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
