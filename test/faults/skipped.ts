/** Whether tests are left out where the machine lacks what they need. */

/** The machine on which everything must run. (The other machines of CI run the same tests, but not as root.) */
const mustRun = process.env.CI === "true" && process.getuid?.() === 0;

/**
 * @param canRun - whether the machine has what the tests need
 * @param what - which tests, and what they need
 */
export function isLeftOut(canRun: boolean, what: string): boolean {
  if (canRun || mustRun) return false;
  console.warn(`Skipped: ${what}`);
  return true;
}
