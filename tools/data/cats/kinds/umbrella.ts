/** Open umbrellas. */

import { darken, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function umbrella(pen: Pen): Sketch {
  const { random } = pen;
  const colour = paint(random);
  const other = random.pick([lighten(colour, 0.55), "#f6f2ea", paint(random)]);
  const panels = [
    ["M50 8 C22 10 4 28 2 52 Q12 44 22 52 C24 34 34 18 50 8Z", colour],
    ["M50 8 C34 18 24 34 22 52 Q36 43 50 52Z", other],
    ["M50 8 C66 18 76 34 78 52 Q64 43 50 52Z", colour],
    ["M50 8 C78 10 96 28 98 52 Q88 44 78 52 C76 34 66 18 50 8Z", other],
  ] as const;
  const cloth = panels.map(([d, fill]) =>
    path(
      d,
      pen.linear([
        [0, lighten(fill, 0.15)],
        [1, darken(fill, 0.2)],
      ]),
    ),
  );
  const marks =
    line("M50 6 V1", "#4a3a2a", 2.4) +
    line("M50 44 V86 Q50 95 42 95 Q35 95 35 88", "#5a4632", 3.6) +
    line("M49 50 V84", "#a98a63", 1.2) +
    pen.volume(cloth.join(""), 4) +
    circle(50, 7, 2, darken(colour, 0.4));
  return {
    marks: group(marks, `rotate(${random.between(-22, 22)} 50 50)`),
    box: [2, 0, 98, 97],
    place: "outdoors",
  };
}
