/** A wooden fence on a lawn. */

import { darken, lighten } from "../colour.js";
import { cloth, leaf, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { blades } from "./blades.js";
import { sky } from "./sky.js";

export function fence(pen: Pen): Backdrop {
  const { random } = pen;
  const board = random.chance(0.4) ? lighten(cloth(random), 0.25) : wood(random);
  const edge = random.between(60, 74);
  const width = random.between(11, 17);
  const boards = Array.from({ length: 10 }, (_, i) =>
    rect(
      i * width - 3,
      6,
      width - 1.2,
      edge,
      pen.linear(
        [
          [0, lighten(board, 0.15)],
          [0.8, board],
          [1, darken(board, 0.4)],
        ],
        "across",
      ),
      2,
    ),
  );
  const grass = leaf(random);
  const marks =
    sky(pen, 60) +
    boards.join("") +
    rect(
      0,
      edge,
      100,
      101 - edge,
      pen.linear([
        [0, darken(grass, 0.25)],
        [1, lighten(grass, 0.1)],
      ]),
    ) +
    faded(blades(pen, grass, edge + 6), 0.7);
  return { marks, ground: edge + 9, setting: "open" };
}
