/** A cat's pose: the face alone, near. */

import type { Pen } from "../../pen.js";
import { blob, type Point, path } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { furry, pickCoat } from "./coat.js";
import { pickGaze } from "./gaze.js";
import { head } from "./head.js";
import { chest, placed } from "./parts.js";

export function face(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const shoulders: Point[] = [
    [50, 66],
    [76, 76],
    [88, 96],
    [92, 150],
    [8, 150],
    [12, 96],
    [24, 76],
  ];
  const outline = path(blob(shoulders));
  const body = pen.volume(
    furry(pen, coat, outline, [10, 68, 90, 120]) +
      pen.clip(outline, chest(coat, "M36 66 Q50 100 44 150 H62 Q56 96 64 66Z")),
    6,
  );
  const tilt = pen.random.between(-7, 7);
  return {
    marks: body + placed(head(pen, coat, pickGaze(pen)), 50, 52, 1.15, tilt),
    box: [12, 4, 88, 104],
    focus: [50, 52],
    place: "close",
  };
}
