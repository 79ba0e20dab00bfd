/** One picture of the reader's, for the neuron to judge. */

import { describe, InputError } from "../input/input-error.js";
import type { Matrix } from "../tensor.js";
import { readPicture } from "./picture-file.js";
import { type Pictures, unroll } from "./picture-set.js";

/**
 * Loads a PNG or JPEG picture of any size as the neuron reads pictures: the square in its middle, scaled to 64 × 64.
 *
 * @param path - the file
 * @returns the picture, and its column X, (12288, 1)
 * @throws InputError if the file is not such a picture or has more than 64 megapixels; it names the file
 * @example const mine = await loadPicture("/home/me/tom.jpg"); predict(w, b, mine.X)
 */
export async function loadPicture(path: string): Promise<Pictures & { X: Matrix<"n_x", "m"> }> {
  if (typeof path !== "string") throw new InputError("the path of a picture", describe(path));
  const side = 64;
  const pictures: Pictures = { pictures: await readPicture(path, side), shape: [1, side, side, 3] };
  return { ...pictures, X: unroll(pictures) };
}
