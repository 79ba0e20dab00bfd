/** Cups with a handle and something hot in them. */

import { darken, lighten } from "../colour.js";
import { cloth, paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, faded, line, path, rect, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function cup(pen: Pen): Sketch {
  const { random } = pen;
  const colour = random.chance(0.5) ? paint(random) : lighten(cloth(random), 0.3);
  const glaze = pen.linear(
    [
      [0, darken(colour, 0.3)],
      [0.3, lighten(colour, 0.3)],
      [0.65, colour],
      [1, darken(colour, 0.45)],
    ],
    "across",
  );
  const outline = "M14 34 C14 66 20 92 34 93 H54 C68 92 74 66 74 34Z";
  const other = lighten(colour, 0.6);
  const dots = [
    [26, 56],
    [44, 62],
    [62, 56],
    [34, 76],
    [54, 76],
  ].map(([x = 0, y = 0]) => circle(x, y, 4, other));
  const decoration = random.pick([
    rect(0, 50, 100, 8, other) + rect(0, 62, 100, 3, other),
    dots.join(""),
    "",
  ]);
  const steam = "M32 26 q-5 -8 0 -14 t0 -12 M46 24 q-5 -8 0 -14 t0 -12 M60 26 q-5 -8 0 -14 t0 -12";
  const marks =
    (random.chance(0.6) ? faded(pen.blur(line(steam, "#ffffff", 3), 1), 0.7) : "") +
    (random.chance(0.5) ? pen.volume(ellipse(44, 92, 44, 6, lighten(colour, 0.2)), 1.5) : "") +
    pen.volume(thick("M72 44 C98 40 96 76 67 74", colour, 7), 2) +
    pen.volume(path(outline, glaze) + pen.clip(path(outline), decoration), 1.5) +
    ellipse(44, 34, 30, 7, lighten(colour, 0.45)) +
    ellipse(44, 35, 26.5, 5.4, random.pick(["#5a3520", "#8a5a34", "#a8642c"]));
  return { marks, box: [2, 0, 94, 97], place: "indoors" };
}
