/** An eye with a slit pupil. */

import { darken, lighten } from "../../colour.js";
import type { Pen } from "../../pen.js";
import { circle, ellipse, line, path } from "../../shapes.js";
import type { Coat } from "./coat.js";
import type { Gaze } from "./gaze.js";

export function eye(pen: Pen, coat: Coat, gaze: Gaze): string {
  if (gaze.eyes === "closed") return line("M-6.5 -1 Q0 5 6 -2", darken(coat.mark, 0.6), 1.8);
  const almond = "M-7 1.5 Q-3 -7.5 7.5 -5 Q8 5 0 5.6 Q-5 5.4 -7 1.5Z";
  const iris = pen.radial(
    [
      [0, lighten(coat.iris, 0.45)],
      [0.6, coat.iris],
      [1, darken(coat.iris, 0.45)],
    ],
    0.5,
    0.6,
    0.6,
  );
  const look = gaze.turn * 1.4;
  return (
    path(almond, iris) +
    pen.clip(path(almond), ellipse(0.6 + look, 0, gaze.pupil, 5.8, "#0c0b10")) +
    circle(2.4 + look, -2.4, 1.3, "#ffffff") +
    line(almond, darken(coat.base, 0.8), 1.3)
  );
}
