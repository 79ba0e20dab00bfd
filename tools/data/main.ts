/**
 * The files of data/ that programs make: `npm run data` writes them. With `-- --check` it compares: checksums if the programs are
 * those that the stamp names, or else what they draw now; with `-- --check --redraw` always what they draw now.
 */

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { inProject } from "../setup/paths.js";
import { replaceFile } from "../setup/replace-file.js";
import { runProgram } from "../setup/run-program.js";
import { UserError } from "../setup/user-error.js";
import { isAsStamped, programsChecksum, readStamp, type Stamp } from "./stamp.js";

/** Loaded only where something is drawn: the libraries for that take longer to load than the checksums to compare. */
const make = async () => (await import("./make.js")).makeAll();

async function write(): Promise<void> {
  for (const [name, content] of await make()) {
    const path = inProject(name);
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
    console.log(`${name}: ${content.length} bytes`);
  }
}

async function compareWithDrawn(): Promise<void> {
  for (const [name, content] of await make()) {
    const path = inProject(name);
    report(name, existsSync(path) && readFileSync(path).equals(Buffer.from(content)));
  }
}

function compareChecksums(stamp: Stamp): void {
  for (const name of Object.keys(stamp.data)) report(name, isAsStamped(stamp, name));
}

function report(name: string, same: boolean): void {
  if (same) {
    console.log(`${name} is what its program makes`);
  } else {
    console.error(`${name} is not what its program makes: run npm run data`);
    process.exitCode = 1;
  }
}

async function check(redraw: boolean): Promise<void> {
  const stamp = readStamp();
  const sameProgram = stamp.programs === programsChecksum();
  if (sameProgram && !redraw) return compareChecksums(stamp);
  if (!sameProgram) console.log("The programs have changed since the stamp: all is drawn again");
  await compareWithDrawn();
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !["--check", "--redraw"].includes(word));
  if (unknown !== undefined)
    throw new UserError(
      `npm run data does not know "${unknown}".`,
      "Choose from: --check, --check --redraw; or nothing, to write the files.",
    );
  if (words.includes("--check")) await check(words.includes("--redraw"));
  else await write();
}

await runProgram(() => main(process.argv.slice(2)));
