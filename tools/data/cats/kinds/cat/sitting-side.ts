/** A cat's pose: sitting, seen from the side, the face towards us. */

import { darken } from "../../colour.js";
import { paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, ellipse, path, thick } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { furry, limb, pawColour, pickCoat } from "./coat.js";
import { anyHead, chest, placed } from "./parts.js";

export function sittingSide(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const outline = path(
    blob([
      [38, 36],
      [52, 40],
      [66, 52],
      [77, 70],
      [80, 86],
      [70, 93],
      [46, 92],
      [36, 78],
      [30, 58],
    ]),
  );
  const tail = limb(
    coat,
    pen.random.pick(["M76 88 C98 92 98 74 90 66", "M76 88 C96 84 92 60 96 46 Q98 38 92 36"]),
    7,
    "tail",
  );
  const body =
    pen.volume(tail, 2) +
    pen.volume(furry(pen, coat, outline, [34, 40, 82, 90]), 5) +
    pen.volume(
      thick("M40 58 L41 88", coat.base, 9) + thick("M50 60 L49 88", darken(coat.base, 0.08), 8),
      2.5,
    ) +
    pen.clip(outline, chest(coat, "M27 44 Q40 72 44 44Z")) +
    pen.volume(ellipse(68, 80, 13, 12, coat.base), 3) +
    paw(pen, pawColour(coat), 62, 91, 8) +
    paw(pen, pawColour(coat), 39, 91) +
    paw(pen, pawColour(coat), 49, 91);
  return {
    marks: body + placed(anyHead(pen, coat), 38, 30, 0.78, pen.random.between(-8, 6)),
    box: [14, 0, 96, 95],
    focus: [38, 29],
    place: "anywhere",
  };
}
