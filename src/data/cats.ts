/** Pictures of cats and of other things: the course's own drawings, or the reader's pictures in their place. */

import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, InputError } from "../input/input-error.js";
import { readCatFile } from "./cat-file.js";
import { findOwn, ownFolder } from "./own.js";
import { inWords, readFolders } from "./picture-folders.js";
import { type LabelledPictures, type PictureSet, pictureSet } from "./picture-set.js";

/** Pictures to learn from, pictures to be judged by, and where they come from. */
export interface Cats {
  readonly train: PictureSet;
  readonly test: PictureSet;
  /** Which pictures these are, in sentences; files that could not be read are listed there. */
  readonly source: string;
}

/** The two HDF5 files of a cat set. */
export interface CatFiles {
  readonly train: string;
  readonly test: string;
}

const data = new URL("../../data/", import.meta.url);

/**
 * Loads the pictures: the reader's own from data/own/ if something is there, else the cats drawn for this course.
 *
 * @param files - paths of two HDF5 files in the layout of the well-known set, to be read instead
 * @returns two sets of pictures with X, (n_x, m), and Y, (1, m); `source` says which pictures they are
 * @throws InputError if a file is damaged or not of the right layout; it names the file, the place in it and what was
 *   expected
 * @example const { train, test, source } = await loadCats(); train.X.shape // [12288, 209]
 * @see data/README.md for the drawings' origin, and for where your own pictures go
 */
export async function loadCats(files?: CatFiles): Promise<Cats> {
  if (files !== undefined)
    return readFiles(checkFiles(files), `${basename(files.train)} and ${basename(files.test)}`);
  return loadFrom(ownFolder);
}

/** As `loadCats()`, with the reader's own pictures looked for in any folder. */
export async function loadFrom(folder: string): Promise<Cats> {
  const own = findOwn(folder);
  if (own.kind === "files") return readFiles(own, "Your own files");
  if (own.kind === "nothing") return loadDrawn();
  const { train, test, skipped } = await readFolders(folder);
  const source = `Your own pictures: ${counts(train, test)}${inWords(skipped)}`;
  return { train: pictureSet(train), test: pictureSet(test), source };
}

/** The drawn cats, whatever lies in the reader's folder. */
export const loadDrawn = () => readFiles(drawn, "The cats drawn for this course");

const drawn: CatFiles = {
  train: fileURLToPath(new URL("cats/train.h5", data)),
  test: fileURLToPath(new URL("cats/test.h5", data)),
};

async function readFiles(files: CatFiles, whose: string): Promise<Cats> {
  const train = await readCatFile(files.train, "train");
  const test = await readCatFile(files.test, "test");
  const [size, other] = [train, test].map(({ shape }) => shape.slice(1, 3).join(" × "));
  if (size !== other)
    throw new InputError(`pictures of ${size} in ${files.test}, as in ${files.train}`, `${other}`);
  const source = `${whose}: ${counts(train, test)}`;
  return { train: pictureSet(train), test: pictureSet(test), source };
}

function checkFiles(files: CatFiles): CatFiles {
  const { train, test } = Object(files) as Partial<CatFiles>;
  if (typeof train === "string" && typeof test === "string") return { train, test };
  throw new InputError('two paths, { train: "…", test: "…" }', describe(files));
}

function counts(train: LabelledPictures, test: LabelledPictures): string {
  const cats = ({ labels }: LabelledPictures) => {
    const count = labels.filter((label) => label === 1).length;
    return count === 1 ? "1 cat" : `${count} cats`;
  };
  return (
    `${train.labels.length} pictures to train (${cats(train)}), ` +
    `${test.labels.length} to test (${cats(test)}).`
  );
}
