/** Cars and vans, from the side. */

import { darken, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, line, path, rect } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const wheel = (pen: Pen, x: number): string =>
  circle(x, 82, 11, "#1d1d22") +
  circle(x, 82, 6.2, pen.ball("#b9bdc4")) +
  line(`M${x - 4} 82 h8 M${x} 78 v8`, "#6d7178", 1.2) +
  circle(x, 82, 1.6, "#44474d");

export function car(pen: Pen): Sketch {
  const { random } = pen;
  const colour = random.chance(0.75)
    ? paint(random)
    : random.pick(["#e6e6e8", "#2f3038", "#8d9097"]);
  const van = random.chance(0.35);
  const body = van
    ? "M4 80 V60 Q4 54 10 52 L18 34 Q20 30 26 30 H90 Q97 30 97 38 V80Z"
    : "M3 80 V66 Q3 58 14 56 L24 54 Q34 36 42 35 H64 Q74 35 82 54 L92 57 Q98 60 98 68 V80Z";
  const panes = van
    ? "M20 50 L25 36 H40 V50Z M44 36 H66 V50 H44Z M70 36 H92 V50 H70Z"
    : "M31 54 Q38 41 44 40 H53 V54Z M57 40 H63 Q70 40 76 54 H57Z";
  const glass = pen.linear([
    [0, "#dff1fa"],
    [0.5, "#9cc4d8"],
    [1, "#5c8199"],
  ]);
  const skin = pen.linear([
    [0, lighten(colour, 0.35)],
    [0.5, colour],
    [1, darken(colour, 0.35)],
  ]);
  const marks =
    pen.volume(path(body, skin), 3) +
    path(panes, glass) +
    line("M33 53 L40 42 M60 53 L64 42", "#ffffff", 1) +
    line(`M55 ${van ? 52 : 55} V78`, darken(colour, 0.5), 0.9) +
    line("M6 64 H96", lighten(colour, 0.5), 1.2) +
    rect(58, 60, 6, 1.8, darken(colour, 0.6), 1) +
    rect(1, 75, 98, 5, "#3a3c42", 2) +
    ellipse(6, 67, 3.2, 4, "#fff3b8") +
    ellipse(96, 67, 2, 4, "#e03a2e") +
    circle(24, 82, 13.5, darken(colour, 0.75)) +
    circle(76, 82, 13.5, darken(colour, 0.75)) +
    wheel(pen, 24) +
    wheel(pen, 76);
  return { marks, box: [1, 28, 99, 93], place: "outdoors" };
}

/** A car that comes towards us. */
export function front(pen: Pen): Sketch {
  const { random } = pen;
  const colour = random.chance(0.75)
    ? paint(random)
    : random.pick(["#e6e6e8", "#2f3038", "#8d9097"]);
  const skin = pen.linear([
    [0, lighten(colour, 0.3)],
    [0.5, colour],
    [1, darken(colour, 0.35)],
  ]);
  const glass = pen.linear([
    [0, "#dff1fa"],
    [0.5, "#9cc4d8"],
    [1, "#5c8199"],
  ]);
  const lamp = (x: number) =>
    circle(x, 64, 6.5, "#d9dde2") +
    circle(
      x,
      64,
      5,
      pen.radial([
        [0, "#fffdf0"],
        [1, "#e8d68a"],
      ]),
    );
  const marks =
    rect(12, 76, 15, 18, "#1d1d22", 4) +
    rect(73, 76, 15, 18, "#1d1d22", 4) +
    pen.volume(path("M22 50 Q28 26 34 25 H66 Q72 26 78 50Z", skin), 2.5) +
    path("M28 49 Q32 31 36 30 H64 Q68 31 72 49Z", glass) +
    line("M42 47 L48 33", "#ffffff", 1.4) +
    pen.volume(
      path("M8 58 Q10 49 24 48 H76 Q90 49 92 58 L93 80 Q92 86 86 86 H14 Q8 86 7 80Z", skin),
      3.5,
    ) +
    pen.volume(rect(12, 44, 7, 5, colour, 2) + rect(81, 44, 7, 5, colour, 2), 1) +
    lamp(20) +
    lamp(80) +
    rect(32, 60, 36, 10, "#2b2c32", 3) +
    line("M35 63.5 H65 M35 66.8 H65", "#b9bdc4", 1) +
    rect(8, 76, 84, 6, "#c4c8ce", 3) +
    rect(40, 75, 20, 7, "#f4f1e6", 1);
  return { marks, box: [6, 22, 94, 94], place: "outdoors" };
}
