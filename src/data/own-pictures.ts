/** Single pictures of the reader's, for a trained neuron to judge. */

import { join } from "node:path";
import { InputError } from "../input/input-error.js";
import type { Matrix } from "../tensor.js";
import { findOwnPictures, ownFolder } from "./own.js";
import { loadPicture } from "./picture.js";
import { inWords } from "./picture-folders.js";
import type { Pictures } from "./picture-set.js";

/** One picture, its column X, (12288, 1), and the name of its file. */
export interface OwnPicture extends Pictures {
  readonly name: string;
  readonly X: Matrix<"n_x", "m">;
}

/** What was found, and a sentence about it. */
export interface OwnPictures {
  readonly pictures: readonly OwnPicture[];
  /** How many pictures there are and which files were skipped, or what to do if there is none. */
  readonly source: string;
}

/**
 * Loads the single PNG and JPEG pictures that lie in data/own/ itself, as the neuron reads pictures: of each the square in
 * its middle, scaled to 64 × 64.
 *
 * @returns a promise of the pictures, in the order of their names, and a sentence about them; without any it says where
 *   to put one
 * @throws InputError if the folder cannot be read
 * @example for (const picture of (await loadOwnPictures()).pictures) showPicture(picture, 0);
 * @see data/README.md
 */
export async function loadOwnPictures(): Promise<OwnPictures> {
  return loadPicturesFrom(ownFolder);
}

/** As `loadOwnPictures()`, with the pictures looked for in any folder. */
export async function loadPicturesFrom(folder: string): Promise<OwnPictures> {
  const pictures: OwnPicture[] = [];
  const skipped: string[] = [];
  for (const name of findOwnPictures(folder)) {
    try {
      pictures.push({ ...(await loadPicture(join(folder, name))), name });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      skipped.push(error.message);
    }
  }
  return { pictures, source: `${found(pictures.length)}${inWords(skipped)}` };
}

function found(count: number): string {
  if (count === 0)
    return "No picture of yours yet. Put one, such as tom.jpg,\ninto the folder data/own/, and run this cell again.";
  return count === 1 ? "1 picture of yours." : `${count} pictures of yours.`;
}
