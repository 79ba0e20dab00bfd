/** Snow before a row of firs. */

import { hsl } from "../colour.js";
import type { Pen } from "../pen.js";
import { path, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { sky } from "./sky.js";

export function snow(pen: Pen): Backdrop {
  const { random } = pen;
  const edge = random.between(40, 64);
  const tree = (x: number, h: number) =>
    path(
      `M${x - h / 3} ${edge + 2} L${x} ${edge - h} L${x + h / 3} ${edge + 2}Z`,
      hsl(150, 0.25, random.between(0.22, 0.4)),
    );
  const trees = Array.from({ length: 6 }, () =>
    tree(random.between(0, 100), random.between(10, 26)),
  );
  const ground = pen.linear([
    [0, "#dfe8f2"],
    [0.5, "#f6f8fb"],
    [1, "#c3d0e2"],
  ]);
  const marks =
    sky(pen, edge + 4) + pen.blur(trees.join(""), 0.8) + rect(0, edge, 100, 101 - edge, ground);
  return { marks, ground: edge + 12, setting: "open" };
}
