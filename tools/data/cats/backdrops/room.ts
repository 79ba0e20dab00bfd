/** A room: a wall, a skirting board, a floor. */

import { darken, lighten } from "../colour.js";
import { cloth, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { faded, line, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { wall } from "./wall.js";

export function room(pen: Pen): Backdrop {
  const { random } = pen;
  const edge = random.between(52, 74);
  const floor = random.chance(0.6) ? wood(random) : cloth(random);
  const boards = Array.from({ length: 9 }, (_, i) =>
    line(`M${50 + (i - 4) * 10} ${edge} L${50 + (i - 4) * 32} 104`, darken(floor, 0.45), 0.6),
  );
  const marks =
    wall(pen, edge) +
    rect(
      0,
      edge,
      100,
      101 - edge,
      pen.linear([
        [0, darken(floor, 0.25)],
        [1, lighten(floor, 0.15)],
      ]),
    ) +
    faded(boards.join(""), 0.5) +
    rect(0, edge - 4, 100, 4, lighten(floor, 0.45)) +
    rect(0, edge - 0.3, 100, 0.9, darken(floor, 0.5));
  return { marks, ground: edge + 10, setting: "room" };
}
