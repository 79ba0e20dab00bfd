/** A table top before a wall. */

import { darken, lighten } from "../colour.js";
import { cloth, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { wall } from "./wall.js";

export function table(pen: Pen): Backdrop {
  const { random } = pen;
  const edge = random.between(60, 76);
  const top = random.chance(0.6) ? wood(random) : cloth(random);
  const lights = Array.from({ length: 7 }, () =>
    circle(
      random.between(0, 100),
      random.between(0, edge),
      random.between(4, 11),
      lighten(cloth(random), 0.2),
    ),
  );
  const marks =
    wall(pen, edge) +
    faded(pen.blur(lights.join(""), 2.5), 0.55) +
    rect(
      0,
      edge,
      100,
      101 - edge,
      pen.linear([
        [0, lighten(top, 0.2)],
        [1, darken(top, 0.2)],
      ]),
    );
  return { marks, ground: edge + 7, setting: "room" };
}
