/** Ducks on the water. */

import { type Colour, darken, lighten } from "../colour.js";
import { fur, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, ellipse, faded, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const plumages: readonly [head: Colour, body: Colour][] = [
  ["#2f7a4f", "#a08c78"],
  ["#f0cf3f", "#f2d552"],
  ["#f4f1ea", "#f4f1ea"],
  ["#8a6a4a", "#9c7b58"],
];

export function duck(pen: Pen): Sketch {
  const [headColour, bodyColour] = pen.random.pick(plumages);
  const body = path(
    blob([
      [22, 56],
      [40, 58],
      [60, 52],
      [84, 50],
      [96, 42],
      [94, 62],
      [82, 80],
      [54, 86],
      [28, 80],
      [16, 68],
    ]),
    fur(pen, bodyColour),
  );
  const ripples = line(
    "M6 84 Q18 79 30 84 T54 84 T78 84 T100 84 M16 90 Q30 86 44 90 T72 90 T92 90",
    "#e8f4f8",
    2,
  );
  const marks =
    pen.volume(body, 5) +
    pen.volume(thick("M32 62 Q33 48 29 38", headColour, 18), 3) +
    pen.volume(ellipse(28, 30, 15, 14, headColour), 4) +
    (headColour === "#2f7a4f" ? line("M23 50 Q31 54 39 49", "#f4f1ea", 2.6) : "") +
    pen.volume(path("M16 30 C8 30 2 34 0 39 C8 42 16 40 19 37Z", "#e8962a"), 1.2) +
    roundEye(24, 27, 2.9, "#241a14") +
    pen.volume(
      path("M42 62 C56 54 76 56 88 54 C82 72 58 78 44 72Z", fur(pen, darken(bodyColour, 0.16))),
      2.5,
    ) +
    line("M54 68 Q66 70 78 62", lighten(bodyColour, 0.4), 1.4) +
    faded(ripples, 0.85);
  return { marks, box: [0, 14, 98, 88], place: "afloat" };
}
