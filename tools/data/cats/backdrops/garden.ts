/** A garden: leaves out of focus. */

import { darken, lighten, mix } from "../colour.js";
import { cloth, leaf } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";

/** It has no ground to stand on: it is for portraits and for what flies. */
export function garden(pen: Pen): Backdrop {
  const { random } = pen;
  const green = random.chance(0.7) ? leaf(random) : cloth(random);
  const spots = Array.from({ length: 14 }, () =>
    circle(
      random.between(0, 100),
      random.between(0, 100),
      random.between(7, 18),
      mix(green, random.pick(["#f6f0b8", "#12301c", "#ffffff"]), random.between(0.1, 0.5)),
    ),
  );
  const marks =
    rect(
      0,
      0,
      100,
      100,
      pen.linear([
        [0, lighten(green, 0.25)],
        [1, darken(green, 0.35)],
      ]),
    ) + faded(pen.blur(spots.join(""), 3), 0.8);
  return { marks, ground: 86, setting: "none" };
}
