/** Which notebooks, and what to do with them: the words after `npm run notebooks --`. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

/** Every notebook of a folder, in order. */
export const notebooksIn = (folder = inProject("notebooks")): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".ipynb"))
        .sort()
        .map((file) => join(folder, file))
    : [];

const nameOf = (file: string) => file.replace(/^.*[\\/]/, "").replace(/\.ipynb$/, "");

/**
 * @param args - `--check`, and numbers or names of notebooks
 * @param all - the notebooks that there are
 * @returns the notebooks that are meant: all of them if none is named
 * @throws UserError for an option or a notebook that does not exist
 */
export function choose(
  args: readonly string[],
  all: readonly string[],
): { check: boolean; paths: readonly string[] } {
  const option = args.find((arg) => arg.startsWith("-") && arg !== "--check");
  if (option !== undefined)
    throw new UserError(
      `There is no option ${option}.`,
      "The only one is --check; notebooks are named by number: npm run notebooks -- --check 03",
    );
  const wanted = args.filter((arg) => arg !== "--check");
  const paths = wanted.length === 0 ? all : wanted.map((name) => find(name, all));
  if (paths.length === 0)
    throw new UserError(
      "There are no notebooks in notebooks/.",
      "Write one in JupyterLab: npm start",
    );
  return { check: args.includes("--check"), paths: [...new Set(paths)] };
}

function find(wanted: string, all: readonly string[]): string {
  const number = /^\d{1,2}$/.test(wanted) ? `${wanted.padStart(2, "0")}-` : undefined;
  const found = all.find((path) =>
    number === undefined ? nameOf(path) === nameOf(wanted) : nameOf(path).startsWith(number),
  );
  if (found !== undefined) return found;
  throw new UserError(
    `There is no notebook "${wanted}".`,
    `Choose from: ${all.map(nameOf).join(", ") || "none yet"}.`,
  );
}
