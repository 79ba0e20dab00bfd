/** A meadow with hills behind it. */

import { type Colour, darken, lighten, mix } from "../colour.js";
import { leaf } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { blades } from "./blades.js";
import { sky } from "./sky.js";

function hills(pen: Pen, edge: number, colour: Colour): string {
  const { random } = pen;
  const hill = (x: number, rx: number, ry: number, t: number) =>
    ellipse(x, edge + 3, rx, ry, mix(colour, "#9fb4c8", t));
  return (
    hill(random.between(0, 100), random.between(40, 60), random.between(10, 22), 0.5) +
    hill(random.between(0, 100), random.between(30, 60), random.between(6, 14), 0.25)
  );
}

export function meadow(pen: Pen): Backdrop {
  const { random } = pen;
  const edge = random.between(38, 66);
  const grass = leaf(random);
  const marks =
    sky(pen, edge + 4) +
    hills(pen, edge, darken(grass, 0.15)) +
    rect(
      0,
      edge,
      100,
      101 - edge,
      pen.linear([
        [0, lighten(grass, 0.18)],
        [1, darken(grass, 0.25)],
      ]),
    ) +
    faded(blades(pen, grass, edge + 8), 0.7);
  return { marks, ground: edge + 14, setting: "open", front: faded(blades(pen, grass, 97), 0.9) };
}
