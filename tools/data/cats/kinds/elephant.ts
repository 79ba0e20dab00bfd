/** Elephants, from the side. */

import { type Colour, darken, lighten } from "../colour.js";
import { fur, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, ellipse, group, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function elephant(pen: Pen): Sketch {
  const { random } = pen;
  const skin = random.pick<Colour>(["#8d9097", "#7d7a80", "#a39a92", "#8592a3"]);
  const dark = darken(skin, 0.25);
  const trunkUp = random.chance(0.4);
  const trunk = trunkUp ? "M18 48 C4 52 0 36 8 22" : "M17 48 C8 60 12 76 4 84";
  const body = path(
    blob([
      [34, 32],
      [52, 24],
      [74, 26],
      [90, 40],
      [92, 60],
      [80, 72],
      [54, 74],
      [36, 68],
    ]),
    fur(pen, skin),
  );
  const nails = [36, 80].map(
    (x) => ellipse(x - 4, 92, 1.6, 1.4, "#efe6d6") + ellipse(x + 1, 92.4, 1.6, 1.4, "#efe6d6"),
  );
  const marks =
    pen.volume(thick("M48 66 V88 M70 66 V88", dark, 13), 3) +
    line("M91 44 Q98 54 95 68", dark, 2) +
    pen.volume(body, 6) +
    pen.volume(thick("M38 62 V87 M82 60 V87", skin, 14), 3.2) +
    nails.join("") +
    pen.volume(thick(trunk, skin, 9), 2.5) +
    pen.volume(
      path(
        blob([
          [28, 20],
          [42, 24],
          [46, 42],
          [36, 56],
          [20, 54],
          [12, 44],
          [16, 28],
        ]),
        fur(pen, skin),
      ),
      5,
    ) +
    pen.volume(path("M20 52 Q12 58 6 54 Q12 66 24 56Z", "#f6f0e2"), 1) +
    roundEye(22, 38, 2.4, "#2a1f1a") +
    pen.volume(
      path(
        blob([
          [36, 22],
          [54, 22],
          [60, 40],
          [54, 58],
          [42, 60],
          [36, 46],
        ]),
        pen.radial([
          [0, lighten(skin, 0.1)],
          [1, dark],
        ]),
      ),
      2.5,
    );
  return { marks, box: [0, 18, 98, 95], place: "outdoors" };
}

/** The face of an elephant, from the front. */
export function face(pen: Pen): Sketch {
  const skin = pen.random.pick<Colour>(["#8d9097", "#7d7a80", "#a39a92", "#8592a3"]);
  const ear = path(
    blob([
      [32, 22],
      [18, 12],
      [4, 18],
      [-4, 40],
      [4, 64],
      [18, 72],
      [30, 60],
    ]),
    pen.radial([
      [0, darken(skin, 0.2)],
      [1, lighten(skin, 0.05)],
    ]),
  );
  const flip = (marks: string) => group(marks, "translate(100 0) scale(-1 1)");
  const tusk = pen.volume(path("M34 68 Q30 82 20 84 Q34 92 42 70Z", "#f6f0e2"), 1.2);
  const folds = [74, 82, 90, 98, 106].map((y) =>
    line(`M44 ${y} Q50 ${y + 3} 56 ${y}`, darken(skin, 0.35), 1.2),
  );
  const marks =
    pen.volume(ear + flip(ear), 4) +
    pen.volume(
      path(
        blob([
          [50, 12],
          [68, 18],
          [76, 38],
          [70, 62],
          [60, 74],
          [40, 74],
          [30, 62],
          [24, 38],
          [32, 18],
        ]),
        fur(pen, skin),
      ),
      6,
    ) +
    tusk +
    flip(tusk) +
    pen.volume(path("M38 56 C42 76 42 90 40 140 H60 C58 90 58 76 62 56Z", fur(pen, skin)), 3) +
    folds.join("") +
    roundEye(35, 42, 3, "#2a1f1a") +
    roundEye(65, 42, 3, "#2a1f1a") +
    line("M31 37 Q35 34 40 37 M60 37 Q65 34 69 37", darken(skin, 0.4), 1.4);
  return { marks, box: [0, 10, 100, 108], focus: [50, 50], place: "close" };
}
