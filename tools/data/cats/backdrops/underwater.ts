/** Under the water. */

import { darken, hsl, lighten } from "../colour.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, faded, line, path, rect } from "../shapes.js";
import type { Backdrop } from "./backdrop.js";

export function underwater(pen: Pen): Backdrop {
  const { random } = pen;
  const water = hsl(random.between(165, 225), random.between(0.35, 0.6), random.between(0.3, 0.5));
  const sand = hsl(random.between(30, 45), 0.35, random.between(0.45, 0.68));
  const rays = [random.between(0, 30), random.between(40, 60), random.between(70, 100)].map((x) =>
    path(`M${x} 0 h8 l-14 100 h-16Z`, "#ffffff"),
  );
  const weed = Array.from({ length: 5 }, () => {
    const x = random.between(0, 100);
    const h = random.between(12, 34);
    return line(
      `M${x} 96 q-6 ${-h / 3} 0 ${-h / 2} t0 ${-h / 2}`,
      hsl(random.between(90, 150), 0.4, random.between(0.25, 0.4)),
      3,
    );
  });
  const bubbles = Array.from({ length: 7 }, () =>
    circle(random.between(0, 100), random.between(5, 80), random.between(0.8, 2), "#e8fbff"),
  );
  const marks =
    rect(
      0,
      0,
      100,
      100,
      pen.linear([
        [0, lighten(water, 0.45)],
        [1, darken(water, 0.35)],
      ]),
    ) +
    faded(pen.blur(rays.join(""), 3), 0.13) +
    ellipse(
      random.between(20, 80),
      102,
      90,
      14,
      pen.linear([
        [0, sand],
        [1, darken(sand, 0.3)],
      ]),
    ) +
    weed.join("") +
    faded(bubbles.join(""), 0.7);
  return { marks, ground: 40, setting: "none" };
}
