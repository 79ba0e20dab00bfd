/** Snails. */

import { darken, hsl, lighten } from "../colour.js";
import { fur } from "../fur.js";
import { paint, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function snail(pen: Pen): Sketch {
  const { random } = pen;
  const skin = hsl(random.between(28, 60), random.between(0.25, 0.45), random.between(0.5, 0.68));
  const shell = random.chance(0.6) ? wood(random) : paint(random);
  const spiral =
    "M86 64 C90 36 66 22 50 32 C34 42 36 70 56 76 C74 80 84 62 74 50 C66 42 50 44 48 56 C48 66 60 68 64 60 C66 54 60 52 58 56";
  const marks =
    pen.volume(thick("M18 62 Q12 48 10 38 M26 60 Q26 48 28 38", skin, 3.4), 1) +
    circle(10, 36, 3.6, "#f6f0e0") +
    circle(10, 36, 2, "#1c1614") +
    circle(28, 36, 3.6, "#f6f0e0") +
    circle(28, 36, 2, "#1c1614") +
    pen.volume(
      path(
        "M10 66 C10 54 30 52 34 66 C40 80 60 82 80 82 C92 82 100 86 104 92 H22 C12 90 10 78 10 66Z",
        fur(pen, skin),
      ),
      4,
    ) +
    line("M14 72 Q18 77 24 74", darken(skin, 0.6), 1.4) +
    pen.volume(ellipse(62, 54, 29, 30, fur(pen, shell)), 5) +
    line(spiral, darken(shell, 0.45), 3) +
    pen.blur(ellipse(50, 36, 6, 4, lighten(shell, 0.7), -35), 1.2);
  return { marks, box: [4, 22, 104, 93], place: "outdoors" };
}
