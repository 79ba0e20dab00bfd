/**
 * Whether a process runs, be it another user's.
 *
 * @param {number} pid
 */
export function lives(pid) {
  try {
    return process.kill(pid, 0); // signal 0 only asks
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
