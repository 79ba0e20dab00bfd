/** Pictures with their labels, as they were stored and as the neuron reads them. */

import { describe, InputError } from "../input/input-error.js";
import { type Matrix, tf } from "../tensor.js";

/** m pictures of the same size. */
export interface Pictures {
  /** Numbers from 0 to 255: picture after picture, row after row, for each pixel red, green, blue. */
  readonly pictures: Uint8Array;
  /** (m, height, width, 3), so that `tf.tensor4d(pictures, shape, "int32")` is all of them. */
  readonly shape: [m: number, height: number, width: number, channels: number];
}

/** Pictures with labels; the i-th entries of all parts belong to the i-th picture. */
export interface LabelledPictures extends Pictures {
  /** 1 for a cat, 0 for anything else. */
  readonly labels: readonly number[];
  /** What label 0 and label 1 are called. */
  readonly classes: readonly string[];
}

/** Labelled pictures as the neuron reads them. */
export interface PictureSet extends LabelledPictures {
  /** One picture a column, its numbers divided by 255, n_x = height · width · 3. */
  readonly X: Matrix<"n_x", "m">;
  /** The labels as a row. */
  readonly Y: Matrix<"1", "m">;
}

/** How many numbers a set may have: 512 MiB of X. That is 10 922 pictures of 64 × 64. */
const mostNumbers = 2 ** 27;

/** @throws InputError if X would have more numbers than fit comfortably in memory */
export function checkSize(from: string, m: number, numbers: number): void {
  if (m * numbers > mostNumbers)
    throw new InputError(
      `${from} to hold at most ${Math.floor(mostNumbers / numbers)} pictures`,
      String(m),
      "take a part of them",
    );
}

/**
 * Unrolls pictures: entry k of a column of X is number k of a picture, read row by row, divided by 255.
 *
 *     X[(row · width + column) · 3 + channel, i] = pictures[i, row, column, channel] / 255
 *
 * @param pictures - uint8, all pictures one after the other, and their shape
 * @returns X, (n_x, m) with n_x = height · width · 3
 * @example unroll({ pictures: Uint8Array.of(255, 0, 51), shape: [1, 1, 1, 3] }) // [[1], [0], [0.2]]
 */
export function unroll({ pictures, shape: [m] }: Pictures): Matrix<"n_x", "m"> {
  const numbers = pictures.length / m;
  const columns = new Float32Array(pictures.length);
  for (let i = 0; i < m; i++)
    for (let k = 0; k < numbers; k++)
      columns[k * m + i] = (pictures[i * numbers + k] as number) / 255;
  return tf.tensor2d(columns, [numbers, m]);
}

/** Adds X and Y. */
export function pictureSet(pictures: LabelledPictures): PictureSet {
  const { labels } = pictures;
  const Y: Matrix<"1", "m"> = tf.tensor2d([...labels], [1, labels.length], "float32");
  return { ...pictures, X: unroll(pictures), Y };
}

/**
 * The numbers of one picture.
 *
 * @param set - pictures of one size
 * @param i - which one, counted from 0
 * @returns a view of its height · width · 3 numbers, row by row, red, green, blue
 * @throws InputError if there is no such picture
 */
export function pixelsOf(set: Pictures, i: number): Uint8Array {
  const { pictures, shape } = Object(set) as Partial<Pictures>;
  const whole = pictures instanceof Uint8Array && Array.isArray(shape) && shape[3] === 3;
  if (!whole || shape.reduce((product, side) => product * side, 1) !== pictures.length)
    throw new InputError("pictures as loadCats() gives them, such as train", describe(set));
  if (!(Number.isInteger(i) && i >= 0 && i < shape[0]))
    throw new InputError(`a picture from 0 to ${shape[0] - 1}`, describe(i));
  const numbers = pictures.length / shape[0];
  return pictures.subarray(i * numbers, (i + 1) * numbers);
}

/** The number of a picture and, if it has one, the name of its class, such as "2 cat". */
export function nameOf(set: Pictures | LabelledPictures, i: number): string {
  return "labels" in set ? `${i} ${set.classes[set.labels[i] as number]}` : String(i);
}
