/** Where the reader's own pictures are looked for. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../input/input-error.js";
import { isNamedAsPicture } from "./picture-file.js";
import { classes } from "./picture-folders.js";

/** The reader's folder, which need not exist: in the project, or where the variable ONE_NEURON_PICTURES says. */
export const ownFolder =
  process.env.ONE_NEURON_PICTURES ?? fileURLToPath(new URL("../../data/own/", import.meta.url));

/** Names under which the well-known set is passed on. */
const originals = ["train_catvnoncat.h5", "test_catvnoncat.h5"] as const;

/** What the reader put there to learn from: the two files, the two folders, or nothing. */
export type Own =
  | { readonly kind: "files"; readonly train: string; readonly test: string }
  | { readonly kind: "folders" }
  | { readonly kind: "nothing" };

/**
 * Looks into the reader's folder for pictures to learn from. Single pictures beside them are not meant for that.
 *
 * @param folder - data/own, which need not exist
 * @throws InputError if something else is there, but not one of the two complete layouts of data/README.md
 */
export function findOwn(folder: string): Own {
  const found = list(folder).filter((name) => !isNamedAsPicture(name));
  if (found.length === 0) return { kind: "nothing" };
  const has = (names: readonly string[]) => names.every((name) => found.includes(name));
  const [train, test] = originals.map((name) => join(folder, name)) as [string, string];
  if (has(originals) && !classes.some((name) => found.includes(name)))
    return { kind: "files", train, test };
  if (has(classes) && !originals.some((name) => found.includes(name))) return { kind: "folders" };
  throw new InputError(
    `${folder} to hold either the files ${originals.join(" and ")} or the folders ${classes.join(" and ")}, and single PNG or JPEG pictures`,
    found.join(", "),
    "see data/README.md",
  );
}

/** The single pictures in the reader's folder, to be judged and not to be learned from, in the order of their names. */
export const findOwnPictures = (folder: string): string[] =>
  list(folder).filter(isNamedAsPicture).sort();

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new InputError(`to read the folder ${folder}`, (error as Error).message);
  }
}
