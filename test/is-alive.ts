/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends no signal, but fails if there is no such process
    return true;
  } catch {
    return false;
  }
}
