/** Teapots. */

import { darken, lighten } from "../colour.js";
import { cloth, paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function teapot(pen: Pen): Sketch {
  const { random } = pen;
  const colour = random.chance(0.5) ? paint(random) : lighten(cloth(random), 0.25);
  const band = lighten(colour, 0.55);
  const belly = ellipse(50, 64, 31, 28);
  const dots = [
    [34, 62],
    [50, 66],
    [66, 62],
  ].map(([x = 0, y = 0]) => circle(x, y, 4.5, band));
  const decoration = random.chance(0.5) ? dots.join("") : line("M16 60 Q50 74 84 60", band, 6);
  const marks =
    pen.volume(thick("M76 46 C102 38 102 80 76 80", colour, 6), 2) +
    pen.volume(path("M26 60 C12 58 14 42 2 38 L10 34 C24 38 22 48 34 50Z", colour), 2.4) +
    pen.volume(ellipse(50, 92, 18, 4, darken(colour, 0.2)), 1) +
    pen.volume(`<g fill="${pen.ball(colour)}">${belly}</g>${pen.clip(belly, decoration)}`, 5) +
    pen.volume(path("M32 40 Q50 22 68 40 Q50 46 32 40Z", lighten(colour, 0.1)), 2) +
    line("M32 40 Q50 46 68 40", darken(colour, 0.4), 1.4) +
    circle(50, 26, 5, pen.ball(band)) +
    pen.blur(ellipse(36, 52, 5, 9, "#ffffff", 30), 1.5);
  return { marks, box: [2, 20, 97, 96], place: "indoors" };
}
