/** Sand, sea and sky. */

import { darken, hsl, lighten } from "../colour.js";
import type { Pen } from "../pen.js";
import { path, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { sky } from "./sky.js";

export function beach(pen: Pen): Backdrop {
  const { random } = pen;
  const horizon = random.between(25, 42);
  const shore = horizon + random.between(12, 22);
  const sand = hsl(random.between(32, 42), random.between(0.35, 0.55), random.between(0.6, 0.76));
  const sea = hsl(random.between(185, 215), 0.5, random.between(0.35, 0.5));
  const marks =
    sky(pen, horizon) +
    rect(
      0,
      horizon,
      100,
      shore - horizon + 4,
      pen.linear([
        [0, darken(sea, 0.2)],
        [1, lighten(sea, 0.35)],
      ]),
    ) +
    path(
      `M0 ${shore} Q25 ${shore - 4} 50 ${shore} T100 ${shore} V101 H0Z`,
      pen.linear([
        [0, lighten(sand, 0.4)],
        [0.15, sand],
        [1, darken(sand, 0.2)],
      ]),
    );
  return { marks, ground: shore + 12, setting: "open" };
}
