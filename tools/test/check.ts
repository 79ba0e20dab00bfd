/** Format, lint and types: `npm run check`. No notebook is opened, so it needs no Python. */

import { runInTerminal } from "../setup/child.js";
import { compiler } from "../setup/library.js";
import { inProject } from "../setup/paths.js";

/** @returns 0 if all is in order */
export async function check(): Promise<number> {
  const biome = await runInTerminal(process.execPath, [
    inProject("node_modules", "@biomejs", "biome", "bin", "biome"),
    "ci",
    "--error-on-warnings",
    ...(process.stdout.isTTY ? [] : ["--colors=off"]),
  ]);
  const types = await runInTerminal(process.execPath, [compiler]);
  return biome || types;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await check();
