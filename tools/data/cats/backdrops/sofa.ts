/** A sofa with cushions. */

import { darken, lighten } from "../colour.js";
import { cloth, paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { wall } from "./wall.js";

export function sofa(pen: Pen): Backdrop {
  const { random } = pen;
  const colour = cloth(random);
  const seat = random.between(62, 76);
  const seam = random.between(30, 70);
  const fabric = pen.linear([
    [0, lighten(colour, 0.12)],
    [1, darken(colour, 0.3)],
  ]);
  const marks =
    wall(pen, 40) +
    pen.volume(
      rect(-12, 14, seam + 12, 66, fabric, 9) + rect(seam, 14, 112 - seam, 66, fabric, 9),
      3,
    ) +
    pen.volume(rect(-12, seat, 124, 45, lighten(colour, 0.1), 7), 3) +
    faded(pen.blur(ellipse(50, seat, 60, 3, darken(colour, 0.8)), 2), 0.5);
  if (random.chance(0.45)) {
    const x = random.pick([8, 84]);
    const cushion = rect(x - 16, seat - 27, 32, 29, paint(random), 8);
    return { marks: marks + pen.volume(cushion, 4), ground: seat + 8, setting: "room" };
  }
  return { marks, ground: seat + 8, setting: "room" };
}
