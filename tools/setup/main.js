/** Prepares the project and hands over to the command that was asked for. */

import { runInTerminal } from "./child.js";
import { explainFileError } from "./file-errors.js";
import { appendToLog, logFile } from "./log.js";
import { course, everything, isPrepared, nodeOnly, prepare } from "./prepare.js";
import { quickStart } from "./quick-start.js";
import { stop, stopped } from "./stop.js";
import { UserError } from "./user-error.js";

/** A command written in TypeScript.
 * @param {string} script
 * @returns {(args: string[]) => Promise<number>} */
const typescript = (script) => (args) =>
  runInTerminal(process.execPath, ["--import", "tsx", script, ...args]);

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  async setup() {
    const whole = isPrepared(course);
    console.log(
      whole
        ? "  ✓ Everything is in place. Start the course with: npm start"
        : "  ✗ Not everything could be brought up to date. The course starts all the same, with: npm start",
    );
    return whole ? 0 : 1;
  },
  start: async (args) => (await import("../lab/start.js")).start(args),
  test: typescript("tools/test/main.ts"),
  notebooks: typescript("tools/notebooks/main.ts"),
  bench: typescript("tools/bench/main.ts"),
  export: typescript("tools/export/main.ts"),
  check: typescript("tools/test/check.ts"),
  data: typescript("tools/data/main.ts"),
  licences: typescript("tools/licences/main.ts"),
  matrix: typescript("tools/matrix/main.ts"),
  simd: typescript("tools/simd/main.ts"),
  image: typescript("tools/image/main.ts"),
  cost: typescript("tools/cost/main.ts"),
  classroom: typescript("tools/classroom/main.ts"),
};

/** These are no TypeScript, and work without the packages of developers. */
const forLearners = ["setup", "start"];

/** These work on a computer without Python. */
const withoutPython = ["check", "cost", "data", "matrix", "simd"];

/** @param {string} name - of a command */
function needsOf(name) {
  if (forLearners.includes(name)) return course;
  return withoutPython.includes(name) ? nodeOnly : everything;
}

const stops = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** @param {string[]} args - the command's name, then what it is given */
export async function main([name = "", ...args]) {
  for (const signal of stops) process.once(signal, stopGently);
  try {
    const command = commands[name];
    if (!command)
      throw new UserError(
        `There is no command "${name}".`,
        `Choose one of: ${Object.keys(commands).join(", ")}.`,
      );
    if (name === "setup" && isPrepared(course)) await quickStart.check();
    await prepare(needsOf(name));
    stopped.throwIfAborted(); // Ctrl-C came while no other program ran
    for (const signal of stops) process.off(signal, stopGently);
    process.exitCode = await command(args);
  } catch (error) {
    if (!stopped.aborted) tell(explainFileError(error));
    process.exitCode = stopped.aborted ? 130 : 1;
  }
}

function stopGently() {
  console.error(
    "\n  Stopped. Nothing is lost: run the same command again and it repairs what was left unfinished.\n",
  );
  stop();
}

/** @param {unknown} error */
function tell(error) {
  const { message } = error instanceof UserError ? error : unknownFault(error);
  console.error(`\n  ${message.replaceAll("\n", "\n  ")}\n`);
}

/** @param {unknown} error */
function unknownFault(error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const ask = "Please report it where you got this project from";
  try {
    appendToLog(stack);
    return new UserError(`An unexpected fault: ${error}`, `${ask}, with the file ${logFile}`);
  } catch {
    return new UserError(
      `An unexpected fault, which could not be written to ${logFile}: ${stack}`,
      `${ask}.`,
    );
  }
}
