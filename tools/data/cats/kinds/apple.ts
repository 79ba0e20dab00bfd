/** Fruit: an apple, a pear, an orange. */

import { darken, lighten } from "../colour.js";
import { leaf } from "../palette.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const stalk = (pen: Pen, y: number): string =>
  line(`M50 ${y + 8} Q50 ${y - 2} 55 ${y - 8}`, "#5a3a22", 3) +
  pen.volume(
    path(
      `M54 ${y - 2} C60 ${y - 14} 76 ${y - 14} 82 ${y - 6} C74 ${y + 4} 62 ${y + 4} 54 ${y - 2}Z`,
      leaf(pen.random),
    ),
    1.5,
  );

export function apple(pen: Pen): Sketch {
  const colour = pen.random.pick(["#c22f2a", "#8fb53a", "#e0b53a", "#b83a4a"]);
  const outline = path(
    blob([
      [50, 26],
      [66, 20],
      [84, 26],
      [92, 46],
      [86, 72],
      [70, 92],
      [50, 90],
      [30, 92],
      [14, 72],
      [8, 46],
      [16, 26],
      [34, 20],
    ]),
    pen.ball(colour),
  );
  const marks =
    pen.volume(outline, 5) +
    ellipse(50, 27, 12, 4, darken(colour, 0.5)) +
    pen.blur(ellipse(28, 40, 6, 10, lighten(colour, 0.75), 20), 1.4) +
    stalk(pen, 20);
  return { marks, box: [8, 4, 92, 94], place: "anywhere" };
}

export function pear(pen: Pen): Sketch {
  const colour = pen.random.pick(["#b9b83c", "#d9a83a", "#8fa83a"]);
  const outline = path(
    blob([
      [50, 12],
      [60, 16],
      [66, 34],
      [80, 54],
      [84, 74],
      [70, 92],
      [50, 94],
      [30, 92],
      [16, 74],
      [20, 54],
      [34, 34],
      [40, 16],
    ]),
    pen.ball(colour),
  );
  const freckles = Array.from({ length: 12 }, () =>
    circle(pen.random.between(28, 74), pen.random.between(50, 88), 0.9, darken(colour, 0.35)),
  );
  const marks =
    pen.volume(outline, 5) +
    freckles.join("") +
    pen.blur(ellipse(34, 58, 5, 10, lighten(colour, 0.75), 15), 1.4) +
    stalk(pen, 12);
  return { marks, box: [16, 0, 84, 96], place: "anywhere" };
}
