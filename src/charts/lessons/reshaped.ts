/** What happens to a picture that is reshaped where it should be transposed. */

import { type Pictures, pixelsOf } from "../../data/picture-set.js";
import { pictureLayer, picturePanel, zoomOf } from "../kit/picture-panel.js";
import { pngAddress } from "../pictures/png.js";
import type { ChartSpec } from "../spec.js";
import { chart } from "../theme.js";

/**
 * What a reshape makes of a picture, beside the picture. In memory the numbers of all pictures stand one after the other.
 * `reshape([n_x, m])` keeps that order and fills row after row, so that the first column gets every m-th number. The reader
 * chooses how many pictures are reshaped together.
 *
 * @param set - pictures as `loadCats()` gives them
 * @param i - the picture that comes first, counted from 0; those after it follow
 * @throws InputError if there is no such picture
 */
export function reshapedChart(set: Pictures, i: number): ChartSpec {
  const pixels = pixelsOf(set, i);
  const [all, height, width] = set.shape;
  const size = { width, height };
  const counts = [1, 2, 4, 16].filter((m) => m < all).concat(all);
  const address = (picture: Uint8Array) => pngAddress(picture, width, zoomOf(size));
  const reshaped = counts.map((m) => ({ m, url: address(firstColumn(set, i, m)) }));
  const n = pixels.length;
  return chart(
    {
      expr:
        "m == 1 ? 'One picture alone survives a reshape' : " +
        `'Reshaped: one column with bits of ' + min(m, ${n}) + ' pictures'`,
    },
    "Left, a picture. Right, the column that should hold it after reshape(n_x, m) instead of a transpose, rolled up again. " +
      (all === 1
        ? "A picture alone stays itself."
        : `With m = ${all} pictures it holds every ${ordinal(all)} number in memory, so only ${Math.ceil(n / all)} of the ${n} numbers of the picture on the left; only a picture alone stays itself.`),
    {
      params: [
        {
          name: "m",
          value: all,
          bind: { input: "radio", options: counts, name: "pictures reshaped together (m) " },
        },
      ],
      hconcat: [
        picturePanel("right", size, "right: transposed", [
          pictureLayer("right", size, [{ url: address(pixels) }]),
        ]),
        picturePanel("wrong", size, "wrong: reshaped", [
          pictureLayer("wrong", size, reshaped, [{ filter: "datum.m == m" }]),
        ]),
      ],
      spacing: 24,
      usermeta: { equalUnits: true },
    },
  );
}

/** @example ordinal(209) // "209th" */
function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ["th", "st", "nd", "rd"][n % 10]) || "th"}`;
}

/** The first column of reshape([n_x, m]) of m pictures, i the first of them. */
function firstColumn(set: Pictures, i: number, m: number): Uint8Array {
  const memory = Array.from({ length: m }, (_, k) => pixelsOf(set, (i + k) % set.shape[0]));
  const n = pixelsOf(set, i).length;
  return Uint8Array.from({ length: n }, (_, row) => {
    const at = row * m;
    return memory[Math.floor(at / n)]?.[at % n] as number;
  });
}
