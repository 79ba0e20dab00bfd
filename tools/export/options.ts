/** What is asked for: the words after `npm run export --`. */

import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

export interface Options {
  /** The folder that is written. */
  out: string;
  /** A folder of pages, one self-contained file a lesson, or a package for a learning platform. */
  form: "folder" | "single-file" | "scorm";
  solutions: "folded" | "open" | "left out";
  /** The number or name of the only lesson that is wanted. */
  lesson?: string;
  /** Compare the pages with those of nbconvert and write the table in docs/performance.md. */
  measure: boolean;
}

const known = {
  out: { type: "string" },
  lesson: { type: "string" },
  "single-file": { type: "boolean" },
  scorm: { type: "boolean" },
  student: { type: "boolean" },
  solutions: { type: "boolean" },
  measure: { type: "boolean" },
} as const;

/** @throws UserError for an option that does not exist, or two that contradict each other */
export function readOptions(args: readonly string[]): Options {
  const given = read(args);
  for (const [one, other] of [
    ["student", "solutions"],
    ["single-file", "scorm"],
  ] as const)
    if (given[one] && given[other])
      throw new UserError(`--${one} and --${other} exclude each other.`, "Choose one of them.");
  return {
    out: real(resolve(given.out ?? inProject("site"))),
    form: given.scorm ? "scorm" : given["single-file"] ? "single-file" : "folder",
    solutions: given.student ? "left out" : given.solutions ? "open" : "folded",
    ...(given.lesson !== undefined && { lesson: given.lesson }),
    measure: given.measure ?? false,
  };
}

/** Where a link leads: the folder behind it is the one to replace. */
const real = (path: string) => (existsSync(path) ? realpathSync(path) : path);

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    throw new UserError(
      (error as Error).message,
      `The options are ${Object.keys(known)
        .map((name) => `--${name}`)
        .join(", ")}: npm run export -- --lesson 03 --out folder`,
    );
  }
}
