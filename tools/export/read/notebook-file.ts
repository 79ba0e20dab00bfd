/** The one door through which notebooks come into an export: behind it, each has the shape that all other parts rely on. */

import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Notebook, parseNotebook } from "../../notebooks/notebook.js";
import { UserError } from "../../setup/user-error.js";
import { checkShape } from "./check-shape.js";
import { checkText } from "./check-text.js";

/** Ten times the largest notebook of the course, in bytes. */
const most = 32e6;

/** @throws UserError, with the file's name, for whatever is no sound notebook */
export function readSoundNotebook(path: string): Notebook {
  const file = basename(path);
  const notebook: unknown = parseNotebook(decoded(bytesOf(path, file), file), path);
  checkShape(notebook, file);
  checkText(notebook, file);
  return notebook;
}

/** Asks what it is before it is opened: a pipe would be waited for, and an endless device read for ever. */
function bytesOf(path: string, file: string): Uint8Array {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new UserError(`${file} is no file.`, mend);
    if (found.size > most)
      throw new UserError(
        `${file} has ${Math.round(found.size / 1e6)} MB; a notebook may have ${most / 1e6}.`,
        "Clear its largest outputs, or show less in them.",
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`, mend);
  }
}

const mend = "Put a notebook in its place, or remove it.";

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(
      `${file} is not UTF-8, the encoding of every notebook.`,
      "Save it as UTF-8, or take an earlier version of the file.",
    );
  }
}
