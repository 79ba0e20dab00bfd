/** A pavement along a brick wall. */

import { darken, hsl, lighten } from "../colour.js";
import { cloth } from "../palette.js";
import type { Pen } from "../pen.js";
import { faded, line, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";

export function street(pen: Pen): Backdrop {
  const { random } = pen;
  const edge = random.between(55, 70);
  const brick = random.chance(0.6)
    ? hsl(random.between(8, 24), 0.4, random.between(0.38, 0.55))
    : lighten(cloth(random), 0.2);
  const rows = Array.from({ length: 12 }, (_, i) =>
    line(`M0 ${i * 7} H100`, lighten(brick, 0.4), 0.8),
  );
  const joints = Array.from({ length: 60 }, (_, i) => {
    const row = Math.floor(i / 6);
    return line(`M${(i % 6) * 18 + (row % 2) * 9} ${row * 7} v7`, lighten(brick, 0.4), 0.8);
  });
  const pavement = random.pick(["#8f8f92", "#a79f94", "#6f7278"]);
  const marks =
    rect(
      0,
      0,
      100,
      edge,
      pen.linear([
        [0, darken(brick, 0.15)],
        [1, brick],
      ]),
    ) +
    pen.clip(rect(0, 0, 100, edge), faded(rows.join("") + joints.join(""), 0.4)) +
    rect(
      0,
      edge,
      100,
      101 - edge,
      pen.linear([
        [0, darken(pavement, 0.3)],
        [0.12, pavement],
        [1, lighten(pavement, 0.15)],
      ]),
    ) +
    line(`M0 ${edge + 8} H100`, darken(pavement, 0.4), 0.8);
  return { marks, ground: edge + 12, setting: "open" };
}
