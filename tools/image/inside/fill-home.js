/**
 * Gives a learner's home its copy of the lessons and their data: `node fill-home.js`. It runs before each start of a
 * learner's server. What the learner has changed stays as it is; what was deleted comes back; what the learner never
 * touched follows the course when the image has a newer one.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { inProject, root } from "../../setup/paths.js";
import { runProgram } from "../../setup/run-program.js";
import { filesOf } from "../../setup/stamp.js";
import { UserError } from "../../setup/user-error.js";

const home = homedir();

/** The checksum of every file as it was given: by it a file that the learner changed is known. */
const recordFile = join(home, ".one-neuron", "given.json");

/** @param {string | Buffer} content */
const checksum = (content) => createHash("sha256").update(content).digest("hex");

/** @param {string} file
 * @returns {Buffer | undefined} undefined where there is none */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
}

/** @returns {Record<string, string>} empty where it is missing or damaged: then every file counts as changed, and stays */
function readRecord() {
  try {
    const record = JSON.parse(String(readIfThere(recordFile)));
    return record && typeof record === "object" ? record : {};
  } catch {
    return {};
  }
}

/**
 * Another name first: a full disk or a killed container leaves the old file whole.
 *
 * @param {string} file
 * @param {string | Buffer} content
 */
function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

/** Files and folders that a learner gets. In the image `data/own` leads into the learner's home. */
const course = () => [
  inProject("notebooks"),
  ...readdirSync(inProject("data"))
    .filter((name) => name !== "own")
    .map((name) => inProject("data", name)),
];

function fillHome() {
  const record = readRecord();
  for (const file of course().flatMap(filesOf)) {
    const name = relative(root, file).replaceAll(sep, "/");
    if (statSync(join(home, name), { throwIfNoEntry: false })?.isDirectory()) continue; // the learner's
    const content = readFileSync(file);
    const theirs = readIfThere(join(home, name));
    if (theirs === undefined || checksum(theirs) === record[name]) write(join(home, name), content);
    else if (!theirs.equals(content)) continue; // changed by the learner
    record[name] = checksum(content);
  }
  mkdirSync(join(home, "data", "own"), { recursive: true });
  write(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

await runProgram(async () => {
  try {
    fillHome();
  } catch (error) {
    const { code = "" } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!["ENOSPC", "EDQUOT"].includes(code)) throw error;
    throw new UserError(
      "The home is full: the lessons and their data take 13 MB.",
      "Delete what is not needed, and start the server again.",
    );
  }
});
