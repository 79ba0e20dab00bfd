/** Sailing boats. */

import { darken, lighten } from "../colour.js";
import { paint, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { faded, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function boat(pen: Pen): Sketch {
  const { random } = pen;
  const hull = random.chance(0.5) ? wood(random) : paint(random);
  const sail = random.pick(["#f7f3ea", "#f7f3ea", paint(random)]);
  const cloth = pen.linear(
    [
      [0, lighten(sail, 0.3)],
      [1, darken(sail, 0.2)],
    ],
    "across",
  );
  const ripples = "M0 92 Q14 87 28 92 T56 92 T84 92 T108 92";
  const rigged =
    line("M48 6 V72", "#5a3a22", 2.4) +
    pen.volume(path("M51 8 Q84 38 88 64 H51Z", cloth), 2) +
    pen.volume(
      path(
        "M45 14 Q24 42 12 64 H45Z",
        pen.linear(
          [
            [0, darken(sail, 0.2)],
            [1, lighten(sail, 0.3)],
          ],
          "across",
        ),
      ),
      2,
    ) +
    path("M48 3 L62 7 L48 11Z", paint(random)) +
    pen.volume(
      path(
        "M4 70 H96 Q90 90 76 92 H22 Q10 90 4 70Z",
        pen.linear([
          [0, lighten(hull, 0.2)],
          [1, darken(hull, 0.35)],
        ]),
      ),
      2.5,
    ) +
    line("M7 76 H94", lighten(hull, 0.6), 2);
  const marks =
    group(rigged, `rotate(${random.between(-5, 5)} 50 90)`) +
    faded(line(ripples, "#e8f4f8", 2.2), 0.85);
  return { marks, box: [2, 3, 98, 93], place: "afloat" };
}
