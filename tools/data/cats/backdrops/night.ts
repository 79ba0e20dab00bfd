/** A clear night, with or without a moon. */

import { darken, hsl, lighten } from "../colour.js";
import type { Pen } from "../pen.js";
import { circle, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";

export function night(pen: Pen): Backdrop {
  const { random } = pen;
  const edge = random.between(58, 76);
  const stars = Array.from({ length: 22 }, () =>
    circle(random.between(0, 100), random.between(0, edge), random.between(0.4, 0.9), "#f4f1da"),
  );
  const [x, y] = [random.between(12, 88), random.between(10, 26)];
  const moon = pen.blur(circle(x, y, 15, "#8f9cc8"), 5) + circle(x, y, 8, "#f3eccb");
  const ground = hsl(random.between(90, 250), 0.25, random.between(0.14, 0.24));
  const marks =
    rect(
      0,
      0,
      100,
      100,
      pen.linear([
        [0, "#0b1230"],
        [0.7, "#32406f"],
        [1, "#4a4f7c"],
      ]),
    ) +
    stars.join("") +
    (random.chance(0.7) ? moon : "") +
    rect(
      0,
      edge,
      100,
      101 - edge,
      pen.linear([
        [0, lighten(ground, 0.2)],
        [1, darken(ground, 0.3)],
      ]),
    );
  return { marks, ground: edge + 9, setting: "open" };
}
