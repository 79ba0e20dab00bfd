/** The colours of weights: orange speaks for label 1, blue for label 0, and paper for neither. */

import { colours } from "../theme.js";

/**
 * One number for each pixel: the sum of its three weights, which is how much z grows when the pixel gets brighter.
 *
 * @param w - weights in the order of a column of X: row by row, red, green, blue
 */
export const weightOfEachPixel = (w: ArrayLike<number>): number[] =>
  Array.from(
    { length: w.length / 3 },
    (_, p) => at(w, 3 * p) + at(w, 3 * p + 1) + at(w, 3 * p + 2),
  );

const at = (w: ArrayLike<number>, k: number) => w[k] as number;

/** Shades of each colour that the eye can hardly tell from all shades; a PNG of few is a third as long. */
export const fewShades = 16;

/**
 * Weights as the pixels of a picture. The largest in size takes the full colour.
 *
 * @param sums - one number for each pixel
 * @param shades - how many shades each of the two colours may have
 * @returns red, green and blue from 0 to 255, pixel after pixel
 */
export function paintWeights(sums: readonly number[], shades = Number.POSITIVE_INFINITY) {
  const most = sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0) || 1;
  const rounded = (part: number) =>
    Number.isFinite(shades) ? Math.round(part * shades) / shades : part;
  const paper = channels(colours.paper);
  const painted = sums.map((sum) => {
    const full = channels(sum > 0 ? colours.yes : colours.no);
    const part = rounded(Math.abs(sum) / most);
    return paper.map((c, k) => Math.round(c + ((full[k] as number) - c) * part));
  });
  return Uint8Array.from(painted.flat());
}

/** Red, green and blue, from 0 to 255, of a colour written as #rrggbb. */
const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
