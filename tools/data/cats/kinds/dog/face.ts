/** The face of a dog, near. */

import { fur } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, group, path } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { coats } from "./coat.js";
import { collar, head } from "./head.js";

export function face(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const shoulders = path(
    blob([
      [50, 66],
      [72, 76],
      [84, 96],
      [88, 150],
      [12, 150],
      [16, 96],
      [28, 76],
    ]),
    fur(pen, coat.base),
  );
  const tilt = pen.random.between(-9, 9);
  return {
    marks:
      pen.volume(shoulders, 6) +
      collar(pen, "M30 84 Q50 96 70 84") +
      group(head(pen, coat), `translate(50 46) rotate(${tilt}) scale(1.16)`),
    box: [6, 6, 94, 104],
    focus: [50, 46],
    place: "close",
  };
}
