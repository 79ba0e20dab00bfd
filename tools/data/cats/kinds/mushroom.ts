/** Toadstools. */

import { type Colour, darken, lighten } from "../colour.js";
import type { Pen } from "../pen.js";
import { ellipse, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function mushroom(pen: Pen): Sketch {
  const colour = pen.random.pick<Colour>(["#c8342a", "#a4622c", "#d98a3d", "#8a3a5a"]);
  const cap = "M4 54 C6 18 34 6 50 6 C66 6 94 18 96 54 C80 62 20 62 4 54Z";
  const dots = [
    [28, 32, 6],
    [50, 20, 6.5],
    [70, 34, 7],
    [16, 48, 4],
    [48, 44, 6],
    [86, 49, 4.4],
  ] as const;
  const spots = dots.map(([x, y, r]) => ellipse(x, y, r, r * 0.8, "#f8f3e6"));
  const stem = pen.linear(
    [
      [0, "#cfc3ac"],
      [0.4, "#faf6ea"],
      [1, "#b8aa92"],
    ],
    "across",
  );
  const marks =
    pen.volume(path("M38 54 Q42 76 34 92 Q50 99 66 92 Q58 76 62 54Z", stem), 2.5) +
    ellipse(50, 56, 40, 6, "#d9cdb4") +
    line("M20 57 L36 60 M30 55 L42 61 M70 57 L58 61 M80 57 L66 60", darken("#d9cdb4", 0.3), 1) +
    pen.volume(path("M40 66 Q50 72 60 66 L64 74 Q50 80 36 74Z", "#f3ead6"), 1.2) +
    pen.volume(
      path(
        cap,
        pen.linear([
          [0, lighten(colour, 0.2)],
          [1, darken(colour, 0.2)],
        ]),
      ) + spots.join(""),
      5,
    );
  return { marks, box: [4, 5, 96, 96], place: "outdoors" };
}

/** A small one beside a large one. */
export function pair(pen: Pen): Sketch {
  const [large, small] = [mushroom(pen).marks, mushroom(pen).marks];
  const marks =
    group(large, "translate(-4 0) scale(0.78 0.98)") + group(small, "translate(54 50) scale(0.46)");
  return { marks, box: [0, 5, 99, 96], place: "outdoors" };
}
