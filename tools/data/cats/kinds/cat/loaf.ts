/** A cat's pose: lying like a loaf, paws tucked in. */

import { paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, path } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { furry, limb, pawColour, pickCoat } from "./coat.js";
import { pickGaze } from "./gaze.js";
import { head } from "./head.js";
import { placed } from "./parts.js";

export function loaf(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const outline = path(
    blob([
      [30, 58],
      [52, 52],
      [74, 56],
      [88, 70],
      [88, 86],
      [74, 92],
      [48, 93],
      [24, 92],
      [14, 82],
      [18, 68],
    ]),
  );
  const body =
    pen.volume(furry(pen, coat, outline, [22, 52, 90, 92]), 7) +
    pen.volume(limb(coat, "M88 84 C98 94 80 96 66 93", 6.5, "tail"), 2) +
    paw(pen, pawColour(coat), 26, 91, 7) +
    paw(pen, pawColour(coat), 42, 91, 7);
  return {
    marks: body + placed(head(pen, coat, pickGaze(pen)), 34, 56, 0.8, pen.random.between(-8, 8)),
    box: [10, 26, 94, 96],
    focus: [34, 56],
    place: "anywhere",
  };
}
