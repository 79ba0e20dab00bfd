/** A dog's head, seen from the front: hanging ears, a long muzzle with a big nose, a tongue. */

import { mix } from "../../colour.js";
import { fur, roundEye } from "../../fur.js";
import { paint } from "../../palette.js";
import type { Pen } from "../../pen.js";
import { blob, ellipse, group, line, type Point, path } from "../../shapes.js";
import type { Coat } from "./coat.js";

const skull: readonly Point[] = [
  [0, -28],
  [15, -26],
  [24, -13],
  [24, 4],
  [17, 20],
  [9, 29],
  [0, 31],
  [-9, 29],
  [-17, 20],
  [-24, 4],
  [-24, -13],
  [-15, -26],
];

export function head(pen: Pen, coat: Coat): string {
  const { random } = pen;
  const outline = path(blob(skull));
  const hanging = "M-12 -26 C-30 -34 -44 -14 -41 12 C-40 26 -28 28 -25 14 C-23 2 -24 -12 -12 -26Z";
  const folded = "M-9 -25 C-18 -36 -30 -36 -36 -24 C-40 -14 -37 -6 -32 -2 C-27 -8 -20 -14 -12 -18Z";
  const ear = pen.volume(path(random.pick([hanging, hanging, folded]), fur(pen, coat.ear)), 2.5);
  const patch = coat.spots ? ellipse(12, -8, 11, 13, coat.ear, 15) : "";
  const blaze = coat.spots
    ? ""
    : path("M-3 -28 Q0 -6 -7 6 H7 Q0 -6 3 -28Z", mix(coat.muzzle, coat.base, 0.35));
  const tongue = random.chance(0.6)
    ? pen.volume(path("M-6 25 Q-7 40 0 41 Q7 40 6 25Z", "#e0737f"), 1) +
      line("M0 28 V36", "#b34f5e", 1)
    : "";
  const muzzle =
    tongue +
    pen.volume(ellipse(0, 16, 15.5, 13.5, coat.muzzle), 3) +
    line("M0 10 V18 Q-4 25 -11 22 M0 18 Q4 25 11 22", "#2b2022", 1.5) +
    pen.volume(path("M-8 4 Q0 0 8 4 Q8 11 0 13 Q-8 11 -8 4Z", "#26222a"), 1) +
    ellipse(-2.5, 5, 2.4, 1.2, "#8d8a98");
  const brow =
    coat.base === "#33313a"
      ? ellipse(-10, -13, 3, 2.2, coat.muzzle) + ellipse(10, -13, 3, 2.2, coat.muzzle)
      : "";
  return (
    pen.volume(
      `<g fill="${fur(pen, coat.base)}">${outline}</g>${pen.clip(outline, patch + blaze)}`,
      4,
    ) +
    ear +
    group(ear, "scale(-1 1)") +
    brow +
    roundEye(-10.5, -6, 4.4, "#5a3416") +
    roundEye(10.5, -6, 4.4, "#5a3416") +
    muzzle
  );
}

export const collar = (pen: Pen, d: string): string => line(d, paint(pen.random), 4);
