/** A dog that stands, seen from the side. */

import { darken, lighten } from "../../colour.js";
import { fur, paw, roundEye } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, ellipse, line, path, rect, thick } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { coats } from "./coat.js";
import { collar } from "./head.js";

/** Standing, seen from the side, the nose to the left. */
export function standing(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const dark = darken(coat.base, 0.28);
  const trunk = path(
    blob([
      [34, 42],
      [52, 44],
      [72, 42],
      [84, 46],
      [86, 58],
      [76, 64],
      [58, 66],
      [40, 72],
      [30, 64],
      [28, 50],
    ]),
  );
  const skullSide = path(
    blob([
      [14, 32],
      [22, 22],
      [32, 18],
      [42, 24],
      [44, 38],
      [36, 48],
      [24, 47],
      [10, 46],
      [4, 42],
      [5, 36],
    ]),
    fur(pen, coat.base),
  );
  const spots = coat.spots
    ? ellipse(62, 52, 9, 7, coat.ear) + ellipse(80, 58, 6, 7, coat.ear)
    : ellipse(54, 72, 24, 6, coat.muzzle);
  const marks =
    pen.volume(thick("M46 62 L47 88 M74 58 Q72 74 75 88", dark, 8), 2) +
    pen.volume(
      thick(
        pen.random.pick(["M83 48 C94 44 94 32 90 24", "M83 48 C96 50 98 60 96 66"]),
        coat.base,
        6,
      ),
      2,
    ) +
    pen.volume(`<g fill="${fur(pen, coat.base)}">${trunk}</g>${pen.clip(trunk, spots)}`, 5) +
    pen.volume(thick("M35 62 L34 88 M81 56 Q78 72 84 88", coat.base, 9), 2.4) +
    paw(pen, coat.muzzle, 32, 90, 6) +
    paw(pen, coat.muzzle, 82, 90, 6) +
    paw(pen, dark, 45, 90, 5) +
    paw(pen, dark, 73, 90, 5) +
    pen.volume(
      path(
        blob([
          [28, 40],
          [42, 34],
          [48, 48],
          [42, 62],
          [30, 60],
        ]),
        coat.base,
      ),
      4,
    ) +
    pen.volume(
      skullSide +
        pen.clip(
          path(
            blob([
              [18, 36],
              [24, 47],
              [10, 47],
              [3, 43],
              [4, 36],
            ]),
          ),
          rect(0, 30, 26, 20, lighten(coat.muzzle, 0.05)),
        ),
      3,
    ) +
    ellipse(5.5, 37, 4, 3.4, "#26222a") +
    line("M8 45 Q16 46 22 42", "#2b2022", 1.2) +
    roundEye(23, 30, 2.8, "#5a3416") +
    pen.volume(path("M33 22 C46 20 50 38 46 50 C40 56 34 46 33 38Z", fur(pen, coat.ear)), 2) +
    collar(pen, "M31 51 Q40 54 47 47");
  return { marks, box: [2, 18, 98, 95], focus: [24, 34], place: "anywhere" };
}
