/** Alarm clocks: a dial with strokes, two hands, two bells. */

import { darken, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, group, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function clock(pen: Pen): Sketch {
  const { random } = pen;
  const colour = random.pick([paint(random), paint(random), "#b9bdc4"]);
  const hours = Array.from({ length: 12 }, (_, i) =>
    group(line("M50 27 v4", "#2c2a30", i % 3 === 0 ? 2.4 : 1.2), `rotate(${i * 30} 50 56)`),
  );
  const bell = pen.volume(path("M14 26 A14 14 0 0 1 38 14Z", lighten(colour, 0.1)), 1.5);
  const hand = (length: number, width: number) =>
    group(
      line(`M50 58 V${56 - length}`, "#2c2a30", width),
      `rotate(${random.between(0, 360)} 50 56)`,
    );
  const marks =
    pen.volume(thick("M28 86 L20 95 M72 86 L80 95", darken(colour, 0.3), 6), 1.2) +
    line("M50 20 V10", "#6d7178", 3) +
    ellipse(50, 9, 8, 3, "#8d9097") +
    bell +
    group(bell, "translate(100 0) scale(-1 1)") +
    pen.volume(circle(50, 56, 38, colour), 3) +
    circle(
      50,
      56,
      31,
      pen.radial([
        [0, "#fffdf6"],
        [1, "#e6dfce"],
      ]),
    ) +
    hours.join("") +
    hand(17, 3.2) +
    hand(24, 2.2) +
    circle(50, 56, 2.6, "#c2372c");
  return { marks, box: [10, 5, 90, 97], place: "indoors" };
}
