/** The most common error with pictures, made visible: reshaping where a transpose is needed. */

import { type Pictures, pixelsOf } from "../../data/picture-set.js";
import { type Bundle, display } from "../../notebook/display.js";
import { picturesBundle } from "./pictures.js";

/**
 * Shows a picture beside what `reshape(X, [n_x, m])` makes of it. A reshape keeps the order of the numbers in memory:
 * the first rows are filled with the first picture alone, and each column collects a few numbers of every picture.
 *
 *     right: X = reshape(pictures, [m, n_x])ᵀ     wrong: X = reshape(pictures, [n_x, m])
 *
 * @param set - pictures as `loadCats()` gives them
 * @param i - which one, counted from 0
 * @throws InputError if there is no such picture
 * @example showWrongReshape(train, 2) // a cat, and noise
 */
export function showWrongReshape(set: Pictures, i: number): void {
  display(wrongReshape(set, i));
}

/** What `showWrongReshape` shows. */
export function wrongReshape(set: Pictures, i: number): Bundle {
  const right = pixelsOf(set, i);
  const [m, height, width] = set.shape;
  const wrong = right.map((_, k) => set.pictures[k * m + i] as number);
  const pictures = Uint8Array.of(...right, ...wrong);
  const both: Pictures = { pictures, shape: [2, height, width, 3] };
  return picturesBundle(both, [0, 1], ["transposed", "reshaped: noise"]);
}
