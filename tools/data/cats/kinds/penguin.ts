/** Penguins. */

import { fur, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, ellipse, group, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function penguin(pen: Pen): Sketch {
  const coat = pen.random.pick(["#26262f", "#3a4252", "#4d4a52"]);
  const outline = path(
    blob([
      [50, 4],
      [64, 10],
      [68, 26],
      [74, 48],
      [72, 76],
      [62, 90],
      [50, 92],
      [38, 90],
      [28, 76],
      [26, 48],
      [32, 26],
      [36, 10],
    ]),
  );
  const belly = path(
    blob([
      [50, 36],
      [62, 44],
      [65, 64],
      [60, 84],
      [50, 88],
      [40, 84],
      [35, 64],
      [38, 44],
    ]),
    "#f7f4ec",
  );
  const cheeks = ellipse(42, 24, 8, 10, "#f7f4ec", 15) + ellipse(58, 24, 8, 10, "#f7f4ec", -15);
  const flipper = pen.volume(
    path("M28 38 C14 46 10 62 14 74 C24 70 31 58 32 48Z", fur(pen, coat)),
    2,
  );
  const marks =
    pen.volume(ellipse(40, 92, 10, 4, "#e8962a") + ellipse(60, 92, 10, 4, "#e8962a"), 1.2) +
    flipper +
    group(flipper, "translate(100 0) scale(-1 1)") +
    pen.volume(`<g fill="${fur(pen, coat)}">${outline}</g>${belly}${cheeks}`, 5) +
    ellipse(50, 42, 12, 4, "#eec04a") +
    roundEye(43, 20, 2.8, "#1c1614") +
    roundEye(57, 20, 2.8, "#1c1614") +
    pen.volume(path("M44 26 Q50 23 56 26 L50 34Z", "#e8962a"), 1);
  return {
    marks: group(marks, `rotate(${pen.random.between(-6, 6)} 50 92)`),
    box: [12, 2, 88, 96],
    place: "outdoors",
  };
}
