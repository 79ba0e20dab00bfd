/** Hot-air balloons. */

import { darken, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { ellipse, line, path, rect } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function balloon(pen: Pen): Sketch {
  const [a, b] = [paint(pen.random), pen.random.pick([paint(pen.random), "#f7f3ea"])];
  const envelope =
    "M50 2 C82 2 92 30 84 48 C78 60 64 68 60 76 H40 C36 68 22 60 16 48 C8 30 18 2 50 2Z";
  const gores =
    path(
      "M50 0 C16 6 14 50 40 78 H44 C28 46 32 10 50 0Z M50 0 C84 6 86 50 60 78 H56 C72 46 68 10 50 0Z",
      b,
    ) + path("M50 0 C42 20 42 56 48 78 H52 C58 56 58 20 50 0Z", b);
  const marks =
    line("M41 76 L44 86 M59 76 L56 86 M50 76 V86", "#4a3a2a", 1) +
    pen.volume(
      path(
        envelope,
        pen.linear([
          [0, lighten(a, 0.15)],
          [1, darken(a, 0.2)],
        ]),
      ) + pen.clip(path(envelope), gores),
      7,
    ) +
    pen.volume(rect(42, 85, 16, 12, "#a87a48", 2), 1.2) +
    line("M42 89 h16 M42 93 h16", "#7a5228", 1);
  return { marks, box: [10, 1, 90, 98], place: "air" };
}

/** Toy balloons on strings. */
export function bunch(pen: Pen): Sketch {
  const one = (x: number, y: number): string => {
    const colour = paint(pen.random);
    const skin = path(
      `M${x} ${y + 25} C${x - 26} ${y + 8} ${x - 22} ${y - 24} ${x} ${y - 24} C${x + 22} ${y - 24} ${x + 26} ${y + 8} ${x} ${y + 25}Z`,
      pen.ball(colour),
    );
    return (
      line(`M${x} ${y + 27} Q${(x + 50) / 2 + 4} ${y + 48} 50 98`, "#e8e4da", 1) +
      path(`M${x - 3} ${y + 29} L${x} ${y + 24} L${x + 3} ${y + 29}Z`, darken(colour, 0.25)) +
      pen.volume(skin, 3) +
      pen.blur(ellipse(x - 7, y - 10, 3, 6, "#ffffff", 25), 1)
    );
  };
  return { marks: one(26, 38) + one(74, 36) + one(50, 28), box: [4, 2, 96, 98], place: "air" };
}
