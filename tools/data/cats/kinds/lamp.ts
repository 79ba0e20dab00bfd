/** Table lamps, lit. */

import { darken, lighten } from "../colour.js";
import { cloth, paint, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, faded, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function lamp(pen: Pen): Sketch {
  const { random } = pen;
  const shade = lighten(random.chance(0.5) ? cloth(random) : paint(random), 0.1);
  const base = random.pick([wood(random), paint(random), "#3a3840"]);
  const lit = pen.radial(
    [
      [0, "#fffbe0"],
      [0.5, lighten(shade, 0.35)],
      [1, darken(shade, 0.2)],
    ],
    0.5,
    0.75,
    0.7,
  );
  const stand = pen.linear(
    [
      [0, darken(base, 0.35)],
      [0.35, lighten(base, 0.35)],
      [1, darken(base, 0.4)],
    ],
    "across",
  );
  const marks =
    faded(pen.blur(ellipse(50, 44, 50, 40, "#fff0b0"), 8), 0.35) +
    pen.volume(
      path(
        "M45 50 H55 C54 62 70 66 66 80 C64 88 58 90 56 92 H44 C42 90 36 88 34 80 C30 66 46 62 45 50Z",
        stand,
      ),
      3,
    ) +
    pen.volume(ellipse(50, 93, 20, 4, base), 1.2) +
    pen.volume(path("M34 6 H66 L86 52 Q50 60 14 52Z", lit), 1.2) +
    ellipse(50, 6, 16, 2, darken(shade, 0.25));
  return { marks, box: [10, 3, 90, 97], place: "indoors" };
}
