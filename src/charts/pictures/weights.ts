/** What one neuron looks for in a picture: its weights, as a picture. */

import { describe, InputError } from "../../input/input-error.js";
import { readMatrix } from "../../input/matrices.js";
import { type Bundle, display } from "../../notebook/display.js";
import type { MatrixLike } from "../../tensor.js";
import { colours } from "../theme.js";
import { cardsBundle, pictureAt, textAt } from "./card.js";
import { paintWeights, weightOfEachPixel } from "./paint-weights.js";
import { checkSquare, largeWidth } from "./picture.js";

/**
 * Shows the weights as a picture: each pixel's weight is the sum of its three, which is how much z grows when that pixel
 * gets brighter. Orange pixels speak for label 1, blue ones for label 0, pale ones hardly at all.
 *
 * @param w - weights, (n_x, 1), for square pictures: n_x = side · side · 3
 * @param classes - the names of label 0 and label 1
 * @throws InputError if w is not such a column
 * @example showWeights(w, train.classes)
 */
export function showWeights(w: MatrixLike, classes?: readonly string[]): void {
  display(weightsBundle(w, classes));
}

/** What `showWeights` shows. */
export function weightsBundle(w: MatrixLike, classes: readonly string[] = ["0", "1"]): Bundle {
  const { rows, cols, values } = readMatrix("w", w);
  if (cols !== 1) throw new InputError("w to be (n_x, 1)", `(${rows}, ${cols})`);
  if (!Array.isArray(classes) || classes.length !== 2 || classes.some((c) => typeof c !== "string"))
    throw new InputError("the names of two classes", describe(classes));
  const side = checkSquare("w", rows);
  const sums = weightOfEachPixel(values);
  const zoom = Math.max(1, Math.floor(largeWidth / side));
  const width = side * zoom;
  const picture = pictureAt(0, 0, paintWeights(sums), side, zoom);
  const markup = picture + legend(width, classes as [string, string]);
  const words = inWords(sums, side, classes as [string, string]);
  return cardsBundle([{ width, height: width + legendHeight, markup, words }], words);
}

/** In pixels: a square of a colour with some paper around it. */
const legendHeight = 36;
const square = 18;

/** A square of each colour with what it speaks for, below a picture of this width. */
function legend(width: number, [no, yes]: [string, string]): string {
  const top = width + (legendHeight - square) / 2;
  const entry = (left: number, colour: string, name: string) =>
    `<rect x="${left}" y="${top}" width="${square}" height="${square}" fill="${colour}"/>` +
    textAt(left + square + 6, top + 14, `for ${name}`, width / 2 - square - 12);
  return entry(6, colours.yes, yes) + entry(width / 2, colours.no, no);
}

function inWords(sums: readonly number[], side: number, [no, yes]: [string, string]): string {
  const what = `The weights as ${side} × ${side} pixels`;
  if (sums.every((sum) => sum === 0)) return `${what}: all are 0.`;
  const share = sums.filter((sum) => sum > 0).length / sums.length;
  const place = (i: number) => `row ${Math.floor(i / side)}, column ${i % side}`;
  const extreme = (best: (a: number, b: number) => number) =>
    place(sums.indexOf(sums.reduce((a, b) => best(a, b))));
  return (
    `${what}: ${Math.round(100 * share)} % speak for ${yes} when they get brighter, ` +
    `most of all ${extreme(Math.max)}; the strongest for ${no} is ${extreme(Math.min)}.`
  );
}
