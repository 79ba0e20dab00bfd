/** Two folders of pictures as a training set and a test set. */

import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { InputError } from "../input/input-error.js";
import { isNamedAsPicture, readPicture } from "./picture-file.js";
import { checkSize, type LabelledPictures } from "./picture-set.js";
import { random, shuffle } from "./random.js";

/** Pictures in the proportion 4 : 1, and what was left out. */
export interface SplitPictures {
  readonly train: LabelledPictures;
  readonly test: LabelledPictures;
  /** One sentence for each file that could not be read. */
  readonly skipped: readonly string[];
}

interface Picture {
  readonly pixels: Uint8Array;
  readonly label: number;
}

/** As in the well-known set, so that lessons need no other numbers. */
const side = 64;
const seed = 1;
const testShare = 1 / 5;

/** Where each label's pictures are: the folders' names are the names of the classes. */
export const classes = ["other", "cat"] as const;

/**
 * Reads the folders `other` (label 0) and `cat` (label 1), scales each picture to 64 × 64, and puts one in five of each
 * folder aside for testing, always the same ones. What cannot be read is skipped and listed.
 *
 * @param folder - the folder that holds the two
 * @throws InputError if a folder is missing or holds fewer than two pictures that can be read
 */
export async function readFolders(folder: string): Promise<SplitPictures> {
  const files = await Promise.all(classes.map((name) => listFiles(join(folder, name))));
  checkSize(folder, files.flat().length, side * side * 3);
  const skipped: string[] = [];
  const next = random(seed);
  const [train, test]: [Picture[], Picture[]] = [[], []];
  for (const [label, paths] of files.entries()) {
    const pictures = await readAll(paths, label, skipped);
    if (pictures.length < 2)
      throw new InputError(
        `${join(folder, classes[label] as string)} to hold at least 2 PNG or JPEG pictures`,
        [`${pictures.length}`, ...skipped].join("\n  "),
      );
    const count = Math.max(1, Math.round(pictures.length * testShare));
    const mixed = shuffle(pictures, next);
    test.push(...mixed.slice(0, count));
    train.push(...mixed.slice(count));
  }
  return { train: labelled(shuffle(train, next)), test: labelled(shuffle(test, next)), skipped };
}

/** What was left out, to stand behind a sentence that says what was read. */
export function inWords(skipped: readonly string[]): string {
  const count = skipped.length === 1 ? "1 file was" : `${skipped.length} files were`;
  return skipped.length > 0 ? ` ${count} skipped:\n  ${skipped.join("\n  ")}` : "";
}

/** All files in the order of their names, but for those that systems hide there. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    const visible = names.filter((name) => !/^(\.|thumbs\.db$|desktop\.ini$)/i.test(name));
    return visible.sort().map((name) => join(folder, name));
  } catch (error) {
    throw new InputError(`a folder ${folder}`, (error as Error).message);
  }
}

/** One after the other: only one picture at a time is in memory at its full size. */
async function readAll(paths: string[], label: number, skipped: string[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const path of paths) {
    try {
      if (!isNamedAsPicture(path))
        throw new InputError(`${path} to be a PNG or JPEG picture`, `"${extname(path)}"`);
      pictures.push({ pixels: await readPicture(path, side), label });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      skipped.push(error.message);
    }
  }
  return pictures;
}

function labelled(pictures: readonly Picture[]): LabelledPictures {
  const all = new Uint8Array(Buffer.concat(pictures.map(({ pixels }) => pixels)));
  const labels = pictures.map(({ label }) => label);
  return { pictures: all, shape: [pictures.length, side, side, 3], labels, classes };
}
