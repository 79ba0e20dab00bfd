/** Butterflies, wings spread. */

import { darken, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function butterfly(pen: Pen): Sketch {
  const { random } = pen;
  const colour = paint(random);
  const spot = random.pick(["#fff6dc", lighten(colour, 0.6), "#f2d04a"]);
  const edge = darken(colour, random.between(0.55, 0.8));
  const upper = "M49 42 C40 14 14 4 4 14 C-2 30 10 54 48 54Z";
  const lower = "M48 54 C24 52 8 62 14 80 C22 94 42 84 49 60Z";
  const glow = pen.radial(
    [
      [0, lighten(colour, 0.45)],
      [1, colour],
    ],
    0.9,
    0.6,
    0.9,
  );
  const veins = line("M48 50 L12 22 M48 51 L10 38 M48 57 L22 82", edge, 1.3);
  const wing =
    pen.volume(path(upper, edge) + path(lower, edge), 2) +
    group(path(upper, glow), "translate(6.2 5.4) scale(0.86)") +
    group(path(lower, glow), "translate(6 9) scale(0.86)") +
    veins +
    circle(20, 26, 5, spot) +
    circle(26, 72, 4.5, spot) +
    circle(9, 17, 1.8, spot) +
    circle(7, 26, 1.6, spot) +
    circle(30, 42, 3, spot);
  const half = random.between(0.6, 1);
  const marks =
    group(wing, "") +
    group(wing, `translate(${50 + 50 * half} 0) scale(${-half} 1)`) +
    pen.volume(ellipse(50, 54, 3.6, 22, "#2c2420") + circle(50, 31, 4.4, "#2c2420"), 1.2) +
    line("M49 28 Q44 16 36 12 M51 28 Q56 16 64 12", "#2c2420", 1.4) +
    circle(36, 12, 1.6, "#2c2420") +
    circle(64, 12, 1.6, "#2c2420");
  return {
    marks: group(marks, `rotate(${random.between(-28, 28)} 50 50)`),
    box: [2, 6, 98, 92],
    place: "air",
  };
}
