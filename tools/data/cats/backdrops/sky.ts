/** The sky: blue, grey or of the evening. */

import type { Colour } from "../colour.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, faded, rect } from "../shapes.js";

function cloud(pen: Pen, x: number, y: number, size: number): string {
  const puffs =
    ellipse(x, y, size, size * 0.45, "#ffffff") +
    circle(x - size * 0.35, y - size * 0.25, size * 0.4, "#ffffff") +
    circle(x + size * 0.25, y - size * 0.35, size * 0.5, "#ffffff");
  return faded(pen.blur(puffs, 1.2), 0.8);
}

/** Sky down to a height, with or without clouds. */
export function sky(pen: Pen, bottom: number): string {
  const { random } = pen;
  const [high, low] = random.pick([
    ["#3f83cf", "#bfe0f5"],
    ["#6fa5d8", "#e6eef2"],
    ["#8d99a6", "#d7dadc"],
    ["#5b5e9c", "#f3b183"],
    ["#d98b6a", "#f7dfa8"],
  ]) as [Colour, Colour];
  const air = rect(
    0,
    0,
    100,
    bottom,
    pen.linear([
      [0, high],
      [1, low],
    ]),
  );
  const clouds = Array.from({ length: random.integer(0, 3) }, () =>
    cloud(pen, random.between(0, 100), random.between(4, bottom * 0.6), random.between(8, 18)),
  );
  return air + clouds.join("");
}
