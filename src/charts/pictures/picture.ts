/** One picture, so large that its pixels are seen. */

import { nameOf, type Pictures, pixelsOf } from "../../data/picture-set.js";
import { describe, InputError } from "../../input/input-error.js";
import { readMatrix } from "../../input/matrices.js";
import { type Bundle, display } from "../../notebook/display.js";
import type { MatrixLike } from "../../tensor.js";
import { cardsBundle, pictureAt } from "./card.js";

/** Width at which a picture is shown, in pixels. */
export const largeWidth = 384;

/**
 * Shows one picture large.
 *
 * @param from - pictures as `loadCats()` gives them, or X, (n_x, m), whose column is rolled up again: row by row, red,
 *   green, blue, 0 black and 1 full colour
 * @param i - which picture, or which column, counted from 0
 * @throws InputError if there is no such picture, or a column is not that of a square picture
 * @example showPicture(train, 2) // the same as showPicture(train.X, 2)
 */
export function showPicture(from: Pictures | MatrixLike, i: number): void {
  display(pictureOf(from, i));
}

/** What `showPicture` shows. */
export function pictureOf(from: Pictures | MatrixLike, i: number): Bundle {
  if (!isPictures(from)) {
    const column = rollUp(from, i);
    return enlarge(column.pictures, column.shape, `Column ${i} as a picture`);
  }
  const pixels = pixelsOf(from, i);
  return enlarge(pixels, from.shape, `Picture ${nameOf(from, i)}`);
}

function enlarge(pixels: Uint8Array, [, height, width]: Pictures["shape"], name: string): Bundle {
  const zoom = Math.max(1, Math.floor(largeWidth / width));
  const words = `${name}, ${height} × ${width} pixels.`;
  const markup = pictureAt(0, 0, pixels, width, zoom);
  return cardsBundle([{ width: width * zoom, height: height * zoom, markup, words }], words);
}

const isPictures = (from: Pictures | MatrixLike): from is Pictures =>
  typeof from === "object" && from !== null && "pictures" in from;

/** A column of X as a picture of its own. */
function rollUp(X: MatrixLike, i: number): Pictures {
  const { rows, cols, values } = readMatrix("X", X);
  const side = checkSquare("X", rows);
  if (!(Number.isInteger(i) && i >= 0 && i < cols))
    throw new InputError(`a column of X from 0 to ${cols - 1}`, describe(i));
  const bytes = Array.from({ length: rows }, (_, k) => 255 * (values[k * cols + i] as number));
  return { pictures: new Uint8Array(Uint8ClampedArray.from(bytes)), shape: [1, side, side, 3] };
}

/** @returns the side of the square picture that so many numbers make */
export function checkSquare(name: string, numbers: number): number {
  const side = Math.sqrt(numbers / 3);
  if (Number.isInteger(side)) return side;
  throw new InputError(
    `${name} to have n_x = side · side · 3 rows, such as 12288`,
    String(numbers),
    "did you forget to transpose?",
  );
}
