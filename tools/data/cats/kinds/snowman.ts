/** Snowmen. */

import { darken, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, line, path, rect, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function snowman(pen: Pen): Sketch {
  const { random } = pen;
  const white = pen.radial(
    [
      [0, "#ffffff"],
      [0.6, "#f0f4fa"],
      [1, "#b4c2d8"],
    ],
    0.4,
    0.32,
    0.75,
  );
  const scarf = paint(random);
  const hat = random.chance(0.6) ? "#2c2a32" : paint(random);
  const coal = "#26242a";
  const smile = [-8, -4, 0, 4, 8].map((x) => circle(50 + x, 40 - (x * x) / 30, 1.2, coal));
  const marks =
    line("M30 58 L10 44 M14 47 L8 50 M70 58 L90 42 M86 45 L92 48", "#6b4a2e", 2.4) +
    pen.volume(circle(50, 74, 22, white), 5) +
    pen.volume(circle(50, 34, 15.5, white), 4) +
    [62, 71, 80].map((y) => circle(50, y, 2, coal)).join("") +
    circle(44, 30, 2.2, coal) +
    circle(56, 30, 2.2, coal) +
    smile.join("") +
    path("M49 33 L70 37 L49 38Z", "#e8792a") +
    pen.volume(
      thick("M36 47 Q50 55 64 47", scarf, 6) + thick("M60 50 L64 68", lighten(scarf, 0.12), 6),
      1.4,
    ) +
    pen.volume(rect(39, 1, 22, 18, hat, 1) + rect(31, 17, 38, 4, darken(hat, 0.2), 2), 1.4) +
    rect(39, 13, 22, 4, lighten(hat, 0.45));
  return { marks, box: [6, 0, 94, 96], focus: [50, 42], place: "outdoors" };
}
