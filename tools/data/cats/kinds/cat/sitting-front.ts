/** A cat's pose: sitting, seen from the front. */

import { paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, path, thick } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { furry, limb, pawColour, pickCoat } from "./coat.js";
import { pickGaze } from "./gaze.js";
import { head } from "./head.js";
import { chest, placed } from "./parts.js";

export function sittingFront(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const outline = path(
    blob([
      [50, 38],
      [63, 46],
      [72, 66],
      [75, 84],
      [66, 92],
      [50, 93],
      [34, 92],
      [25, 84],
      [28, 66],
      [37, 46],
    ]),
  );
  const tail = limb(
    coat,
    pen.random.pick([
      "M70 86 C92 90 96 72 86 62",
      "M70 88 C88 92 94 80 92 58 Q91 50 86 46",
      "M68 89 C84 98 58 98 40 94",
    ]),
    7,
    "tail",
  );
  const wraps = tail.includes("M68 89");
  const legs = thick("M43 58 V88 M57 58 V88", coat.base, 9);
  const body =
    (wraps ? "" : pen.volume(tail, 2)) +
    pen.volume(
      furry(pen, coat, outline, [25, 46, 75, 92]) +
        pen.clip(outline, chest(coat, "M40 40 Q50 84 60 40Z")),
      5,
    ) +
    pen.volume(legs, 2.5) +
    paw(pen, pawColour(coat), 32, 90, 7) +
    paw(pen, pawColour(coat), 68, 90, 7) +
    paw(pen, pawColour(coat), 43, 91) +
    paw(pen, pawColour(coat), 57, 91) +
    (wraps ? pen.volume(tail, 2) : "");
  return {
    marks: body + placed(head(pen, coat, pickGaze(pen)), 50, 32, 0.82, pen.random.between(-8, 8)),
    box: [18, -2, 84, 95],
    focus: [50, 32],
    place: "anywhere",
  };
}
