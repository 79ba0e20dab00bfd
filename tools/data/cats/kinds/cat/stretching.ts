/** A cat's pose: stretching: front down, rump up. */

import { darken } from "../../colour.js";
import { paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, path, thick } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { furry, limb, pawColour, pickCoat } from "./coat.js";
import { pickGaze } from "./gaze.js";
import { head } from "./head.js";
import { placed } from "./parts.js";

export function stretching(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const outline = path(
    blob([
      [20, 74],
      [36, 64],
      [54, 54],
      [70, 44],
      [84, 46],
      [88, 60],
      [78, 72],
      [58, 80],
      [38, 88],
      [22, 86],
    ]),
  );
  const tail = "M84 48 C96 40 88 24 98 16";
  const leg = (x: number) => `M80 58 Q88 72 ${x} 88`;
  const body =
    pen.volume(thick(leg(74), darken(coat.base, 0.25), 8), 2) +
    pen.volume(limb(coat, tail, 6.5, "tail"), 2) +
    pen.volume(furry(pen, coat, outline, [24, 46, 88, 86]), 5) +
    pen.volume(limb(coat, leg(84), 9, "paw"), 2.2) +
    pen.volume(
      limb(coat, "M34 84 Q20 90 6 90", 7, "paw") + limb(coat, "M36 88 Q26 92 16 92", 7, "paw"),
      2,
    ) +
    paw(pen, pawColour(coat), 82, 90, 6) +
    paw(pen, pawColour(coat), 5, 90, 5) +
    paw(pen, pawColour(coat), 15, 92, 5);
  return {
    marks: body + placed(head(pen, coat, pickGaze(pen)), 24, 64, 0.72, pen.random.between(-8, 8)),
    box: [0, 14, 98, 95],
    focus: [24, 64],
    place: "anywhere",
  };
}
