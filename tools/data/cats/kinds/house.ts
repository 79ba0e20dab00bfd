/** Houses: walls, a pitched roof, a door, windows, a chimney. */

import { darken, lighten } from "../colour.js";
import { cloth, paint, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, line, path, rect } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function house(pen: Pen): Sketch {
  const { random } = pen;
  const wall = lighten(cloth(random), 0.25);
  const roof = random.pick([paint(random), "#8f4234", "#4d5562"]);
  const lit = random.chance(0.35);
  const pane = lit
    ? pen.linear([
        [0, "#fff0a8"],
        [1, "#f0b84a"],
      ])
    : pen.linear([
        [0, "#cfe6f2"],
        [1, "#6d94ad"],
      ]);
  const opening = (x: number, y: number) =>
    rect(x - 1.5, y - 1.5, 19, 19, "#f7f3ea") +
    rect(x, y, 16, 16, pane) +
    line(`M${x + 8} ${y} v16 M${x} ${y + 8} h16`, "#f7f3ea", 1.4);
  const tiles = Array.from({ length: 5 }, (_, i) =>
    line(`M${44 - i * 9.4} ${18 + i * 7} H${56 + i * 9.4}`, darken(roof, 0.35), 1.1),
  );
  const door = random.chance(0.5) ? wood(random) : paint(random);
  const middle = random.chance(0.5);
  const doorAt = middle ? 42 : 22;
  const windows = middle ? opening(19, 58) + opening(65, 58) : opening(50, 58) + opening(72, 58);
  const marks =
    pen.volume(rect(68, 8, 10, 26, "#a05a44") + rect(66, 6, 14, 4, "#7d4434"), 1) +
    rect(
      13,
      46,
      74,
      48,
      pen.linear([
        [0, darken(wall, 0.3)],
        [0.25, wall],
        [1, darken(wall, 0.12)],
      ]),
    ) +
    pen.volume(
      path(
        "M50 10 L98 48 H2Z",
        pen.linear([
          [0, lighten(roof, 0.12)],
          [1, darken(roof, 0.15)],
        ]),
      ),
      1.6,
    ) +
    tiles.join("") +
    (random.chance(0.6) ? circle(50, 33, 5.5, "#f7f3ea") + circle(50, 33, 4, pane) : "") +
    windows +
    rect(doorAt - 1.5, 62, 19, 32, "#f7f3ea") +
    rect(
      doorAt,
      64,
      16,
      30,
      pen.linear([
        [0, lighten(door, 0.1)],
        [1, darken(door, 0.25)],
      ]),
    ) +
    circle(doorAt + 13, 80, 1.3, "#f2cf62");
  return { marks, box: [2, 5, 98, 94], place: "outdoors" };
}
