/** Prepares the project and hands over to the command that was asked for. */

import { runInTerminal, stopQuietOnes } from "./child.js";
import { prepare } from "./prepare.js";
import { UserError } from "./user-error.js";

/** A command written in TypeScript.
 * @param {string} script
 * @returns {(args: string[]) => Promise<number>} */
const typescript = (script) => (args) =>
  runInTerminal(process.execPath, ["--import", "tsx", script, ...args]);

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  async setup() {
    console.log("  ✓ Everything is in place. Start the course with: npm start");
    return 0;
  },
  start: async (args) => (await import("../lab/start.js")).start(args),
  test: typescript("tools/test/main.ts"),
  notebooks: typescript("tools/notebooks/main.ts"),
  bench: typescript("tools/bench/main.ts"),
  export: typescript("tools/export/main.ts"),
  check: typescript("tools/test/check.ts"),
  data: typescript("tools/data/main.ts"),
};

const stops = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** @param {string[]} args - the command's name, then what it is given */
export async function main([name = "", ...args]) {
  for (const signal of stops) process.once(signal, stopped);
  try {
    const command = commands[name];
    if (!command)
      throw new UserError(
        `There is no command "${name}".`,
        `Choose one of: ${Object.keys(commands).join(", ")}.`,
      );
    await prepare();
    for (const signal of stops) process.off(signal, stopped);
    process.exitCode = await command(args);
  } catch (error) {
    if (stopping) return;
    if (!(error instanceof UserError)) throw error;
    console.error(`\n  ${error.message.replaceAll("\n", "\n  ")}\n`);
    process.exitCode = 1;
  }
}

let stopping = false;

async function stopped() {
  stopping = true;
  console.error(
    "\n  Stopped. Nothing is lost: run the same command again and it repairs what was left unfinished.\n",
  );
  await stopQuietOnes();
  process.exit(130);
}
