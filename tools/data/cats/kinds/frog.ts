/** Frogs: eyes on top, a mouth from side to side. */

import { darken, hsl, lighten } from "../colour.js";
import { fur, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, group, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function frog(pen: Pen): Sketch {
  const { random } = pen;
  const hue = random.chance(0.8) ? random.between(75, 125) : 32;
  const skin = hsl(hue, 0.5, random.between(0.34, 0.5));
  const pale = lighten(skin, 0.6);
  const thigh =
    pen.volume(ellipse(20, 76, 15, 17, fur(pen, skin), 20), 4) +
    pen.volume(ellipse(18, 91, 15, 4.5, lighten(skin, 0.12)), 1.5);
  const arm =
    pen.volume(thick("M38 70 Q34 82 36 90", skin, 8), 2) +
    pen.volume(path("M28 94 L36 86 L46 94 L36 92Z", lighten(skin, 0.12)), 1);
  const eye =
    pen.volume(circle(31, 26, 12, fur(pen, skin)), 2.5) +
    roundEye(31, 25, 6.2, "#e0b93a", "#f6f0d4");
  const flip = (marks: string) => group(marks, "translate(100 0) scale(-1 1)");
  const spots = [
    [40, 34],
    [60, 36],
    [50, 30],
  ].map(([x = 0, y = 0]) => ellipse(x, y, 3, 2, darken(skin, 0.3)));
  const head = blob([
    [50, 26],
    [72, 30],
    [84, 46],
    [74, 60],
    [50, 64],
    [26, 60],
    [16, 46],
    [28, 30],
  ]);
  const marks =
    thigh +
    flip(thigh) +
    pen.volume(ellipse(50, 70, 25, 23, fur(pen, skin)), 6) +
    ellipse(50, 74, 16, 17, pale) +
    pen.volume(path(head, fur(pen, skin)), 5) +
    pen.clip(path(head), ellipse(50, 64, 36, 12, pale)) +
    spots.join("") +
    line("M20 47 Q50 64 80 47", darken(skin, 0.75), 2) +
    circle(46, 41, 1, darken(skin, 0.7)) +
    circle(54, 41, 1, darken(skin, 0.7)) +
    eye +
    flip(eye) +
    arm +
    flip(arm);
  return { marks, box: [2, 12, 98, 96], place: "outdoors" };
}
