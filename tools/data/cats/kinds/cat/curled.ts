/** A cat's pose: curled up asleep. */

import { paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, ellipse, path } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { furry, limb, pawColour, pickCoat } from "./coat.js";
import { head } from "./head.js";
import { placed } from "./parts.js";

export function curled(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const outline = path(
    blob([
      [22, 62],
      [34, 50],
      [54, 46],
      [74, 52],
      [86, 66],
      [84, 82],
      [66, 92],
      [40, 93],
      [22, 86],
      [16, 74],
    ]),
  );
  const body =
    pen.volume(furry(pen, coat, outline, [18, 46, 86, 92]), 8) +
    pen.volume(ellipse(70, 78, 15, 12, coat.base), 4) +
    pen.volume(limb(coat, "M82 80 C76 96 50 96 32 90", 8, "tail"), 2.4) +
    paw(pen, pawColour(coat), 44, 86, 7);
  return {
    marks:
      body +
      placed(
        head(pen, coat, { turn: 0.2, eyes: "closed", pupil: 1 }),
        30,
        70,
        0.74,
        pen.random.between(-24, -6),
      ),
    box: [6, 40, 90, 96],
    focus: [30, 70],
    place: "anywhere",
  };
}
