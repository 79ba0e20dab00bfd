/** A lake, seen from above the water. */

import { darken, hsl, lighten } from "../colour.js";
import type { Pen } from "../pen.js";
import { ellipse, faded, line, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";
import { sky } from "./sky.js";

export function lake(pen: Pen): Backdrop {
  const { random } = pen;
  const horizon = random.between(30, 50);
  const water = hsl(
    random.between(170, 225),
    random.between(0.25, 0.5),
    random.between(0.32, 0.52),
  );
  const shore = ellipse(
    random.between(0, 100),
    horizon + 1,
    60,
    random.between(5, 14),
    hsl(random.between(70, 130), 0.3, 0.33),
  );
  const ripples = Array.from({ length: 16 }, () => {
    const y = random.between(horizon + 4, 100);
    const width = (y - horizon) / 4;
    return line(
      `M${random.between(-5, 100)} ${y} q${width / 2} -1.5 ${width} 0`,
      lighten(water, 0.55),
      0.8,
    );
  });
  const marks =
    sky(pen, horizon + 2) +
    shore +
    rect(
      0,
      horizon,
      100,
      101 - horizon,
      pen.linear([
        [0, lighten(water, 0.35)],
        [1, darken(water, 0.25)],
      ]),
    ) +
    faded(ripples.join(""), 0.6);
  return { marks, ground: horizon + 16, setting: "none" };
}
