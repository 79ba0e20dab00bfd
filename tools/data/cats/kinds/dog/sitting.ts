/** A dog that sits, seen from the front. */

import { fur, paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, ellipse, group, path, thick } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { coats } from "./coat.js";
import { collar, head } from "./head.js";

export function sitting(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const outline = path(
    blob([
      [50, 38],
      [64, 48],
      [71, 66],
      [74, 84],
      [66, 92],
      [50, 93],
      [34, 92],
      [26, 84],
      [29, 66],
      [36, 48],
    ]),
  );
  const spots = coat.spots
    ? ellipse(66, 74, 9, 12, coat.ear, 20) + ellipse(34, 62, 6, 8, coat.ear)
    : "";
  const marks =
    pen.volume(thick("M70 86 C86 86 92 76 90 66", coat.base, 6), 2) +
    pen.volume(
      `<g fill="${fur(pen, coat.base)}">${outline}</g>` +
        pen.clip(outline, ellipse(50, 60, 11, 20, coat.muzzle) + spots),
      5,
    ) +
    pen.volume(thick("M42 60 V88 M58 60 V88", coat.base, 10), 2.5) +
    paw(pen, coat.muzzle, 31, 90, 8) +
    paw(pen, coat.muzzle, 69, 90, 8) +
    paw(pen, coat.muzzle, 42, 91) +
    paw(pen, coat.muzzle, 58, 91) +
    collar(pen, "M37 54 Q50 62 63 54") +
    group(head(pen, coat), `translate(50 30) rotate(${pen.random.between(-9, 9)}) scale(0.8)`);
  return { marks, box: [16, 2, 92, 95], focus: [50, 30], place: "anywhere" };
}
