/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 does nothing, but fails if there is no such process
    return true;
  } catch {
    return false;
  }
}
