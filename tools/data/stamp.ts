/**
 * data/stamp.json: checksums of the data and of the programs that made them. As long as the programs are the same, comparing
 * checksums (a few milliseconds) tells as much as drawing all pictures again (40 s).
 */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { root } from "../setup/paths.js";
import { filesOf } from "../setup/stamp.js";
import { UserError } from "../setup/user-error.js";

export const stampFile = "data/stamp.json";

export interface Stamp {
  /** The checksum of all programs together. */
  readonly programs: string;
  /** A data file's path in the project → its checksum. */
  readonly data: Readonly<Record<string, string>>;
}

/** Files and folders of this project that decide what the data are. */
const programs = ["tools/data", "src/data/random.ts"];

/** Packages that do: another version may draw or pack the pictures otherwise. */
export const packages = ["@resvg/resvg-wasm", "h5wasm", "vega-datasets"];

const checksum = (content: string | Uint8Array) =>
  createHash("sha256").update(content).digest("hex");

/**
 * The checksum of all programs, the same on every system: paths are written with `/`, and line ends count as `\n`, because git
 * may change them when it checks files out.
 *
 * @param project - the project's folder
 */
export function programsChecksum(project = root): string {
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  const versions = packages.map(
    (name) => `${name} ${lock.packages[`node_modules/${name}`].version}`,
  );
  const files = programs.flatMap((path) => filesOf(join(project, path)));
  const texts = files.map((file) => [
    relative(project, file).replaceAll(sep, "/"),
    readFileSync(file, "utf8").replaceAll("\r\n", "\n"),
  ]);
  return checksum(JSON.stringify([versions, texts]));
}

/**
 * @param data - a data file's path in the project → its bytes
 * @returns the text of data/stamp.json
 */
export function stampText(data: ReadonlyMap<string, string | Uint8Array>, project = root): string {
  const checksums = [...data].map(([name, bytes]) => [name, checksum(bytes)]);
  const stamp: Stamp = {
    programs: programsChecksum(project),
    data: Object.fromEntries(checksums),
  };
  return `${JSON.stringify(stamp, null, 2)}\n`;
}

/** @throws UserError if data/stamp.json is missing or damaged */
export function readStamp(project = root): Stamp {
  try {
    return JSON.parse(readFileSync(join(project, stampFile), "utf8"));
  } catch (error) {
    throw new UserError(
      `${stampFile} cannot be read: ${(error as Error).message}.`,
      "Make it again: npm run data",
    );
  }
}

/** @returns whether a data file is there and has the checksum that the stamp names */
export function isAsStamped(stamp: Stamp, name: string, project = root): boolean {
  const path = join(project, name);
  return existsSync(path) && checksum(readFileSync(path)) === stamp.data[name];
}
