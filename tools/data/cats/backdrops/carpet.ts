/** A round carpet on boards, seen from above. */

import { darken, lighten, mix } from "../colour.js";
import { cloth, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";

export function carpet(pen: Pen): Backdrop {
  const { random } = pen;
  const floor = wood(random);
  const rug = cloth(random);
  const other = cloth(random);
  const rings = [62, 52, 43, 33, 24].map((r, i) =>
    ellipse(50, 62, r, r * 0.8, i % 2 === 0 ? mix(rug, other, i / 6) : lighten(rug, 0.35)),
  );
  const fill = pen.linear([
    [0, darken(floor, 0.3)],
    [1, floor],
  ]);
  return {
    marks: rect(0, 0, 100, 100, fill) + faded(rings.join(""), 0.9),
    ground: 72,
    setting: "room",
  };
}
