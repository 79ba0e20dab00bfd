/** A window sill and the view. */

import { darken, hsl } from "../colour.js";
import { cloth, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, faded, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { sky } from "./sky.js";

export function window(pen: Pen): Backdrop {
  const { random } = pen;
  const sill = random.between(72, 84);
  const frame = random.chance(0.6) ? "#ece8df" : wood(random);
  const bar = random.between(25, 75);
  const view = random.chance(0.3)
    ? rect(
        0,
        0,
        100,
        sill,
        pen.linear([
          [0, "#0d1630"],
          [1, "#33416b"],
        ]),
      )
    : sky(pen, sill) +
      pen.blur(
        ellipse(random.between(10, 90), sill, 50, 22, hsl(random.between(70, 130), 0.35, 0.38)),
        2,
      );
  const curtain = cloth(random);
  const folds = [0, 5, 10].map((x) => rect(x, 0, 3, sill + 6, darken(curtain, 0.25))).join("");
  const side = rect(0, 0, 14, sill + 6, curtain) + faded(folds, 0.6);
  const marks =
    view +
    rect(bar, 0, 4, sill, frame) +
    rect(0, random.between(14, 34), 100, 3, frame) +
    (random.chance(0.6) ? side : "") +
    rect(
      0,
      sill,
      100,
      101 - sill,
      pen.linear([
        [0, frame],
        [1, darken(frame, 0.35)],
      ]),
    );
  return { marks, ground: sill + 5, setting: "room" };
}
