/** Pigs: a round snout with two nostrils, ears that fold, a curly tail. */

import { type Colour, darken, lighten } from "../colour.js";
import { fur, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, ellipse, group, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const skins: readonly Colour[] = ["#e8a9a4", "#efc0b4", "#d99a90"];

function head(pen: Pen, skin: Colour): string {
  const ear = pen.volume(
    path(
      "M-24 -10 C-34 -30 -32 -38 -24 -38 C-12 -36 -6 -30 -5 -22 Q-16 -22 -24 -10Z",
      fur(pen, darken(skin, 0.12)),
    ),
    2,
  );
  const hole = (x: number) => ellipse(x, 12, 2.4, 3.8, darken(skin, 0.6));
  return (
    pen.volume(ellipse(0, 0, 30, 27, fur(pen, skin)), 5) +
    ear +
    group(ear, "scale(-1 1)") +
    roundEye(-12, -5, 3.4, "#2a1f1a") +
    roundEye(12, -5, 3.4, "#2a1f1a") +
    pen.volume(ellipse(0, 12, 13, 10, lighten(skin, 0.18)), 2.5) +
    hole(-4.5) +
    hole(4.5) +
    line("M-10 22 Q0 28 10 22", darken(skin, 0.55), 1.4)
  );
}

export function face(pen: Pen): Sketch {
  const skin = pen.random.pick(skins);
  const shoulders = path(
    blob([
      [50, 66],
      [78, 78],
      [92, 100],
      [94, 150],
      [6, 150],
      [8, 100],
      [22, 78],
    ]),
    fur(pen, skin),
  );
  return {
    marks:
      pen.volume(shoulders, 6) +
      group(head(pen, skin), `translate(50 48) rotate(${pen.random.between(-8, 8)}) scale(1.22)`),
    box: [10, 2, 90, 104],
    focus: [50, 48],
    place: "close",
  };
}

export function standing(pen: Pen): Sketch {
  const skin = pen.random.pick(skins);
  const marks =
    pen.volume(thick("M44 72 V88 M68 72 V88", darken(skin, 0.2), 10), 2) +
    line("M90 50 q8 -2 6 5 t6 4", darken(skin, 0.15), 3) +
    pen.volume(ellipse(60, 60, 33, 23, fur(pen, skin)), 7) +
    pen.volume(thick("M34 74 V87 M82 72 V87", skin, 11), 2.4) +
    line("M34 91 h1 M82 91 h1 M44 91 h1 M68 91 h1", "#5a4340", 8) +
    group(head(pen, skin), "translate(28 50) scale(0.72)");
  return { marks, box: [4, 20, 100, 95], focus: [28, 50], place: "outdoors" };
}
