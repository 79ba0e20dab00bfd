/** Rabbits: long ears, a split nose, two front teeth, a white tail. */

import { type Colour, darken, lighten } from "../colour.js";
import { fur, paw, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, faded, group, line, path, rect, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const coats: readonly Colour[] = ["#b08a5e", "#efeae2", "#8d9097", "#5d5249", "#d9b98c", "#36343b"];

function ear(pen: Pen, coat: Colour, lean: number): string {
  const outer = path("M-9 0 C-15 -26 -11 -54 0 -58 C11 -54 15 -26 9 0Z", fur(pen, coat));
  const inner = path("M-4.5 -4 C-9 -26 -6 -46 0 -50 C6 -46 9 -26 4.5 -4Z", "#e2aaa6");
  return group(pen.volume(outer + inner, 2), `rotate(${lean})`);
}

function head(pen: Pen, coat: Colour): string {
  const { random } = pen;
  const [left, right] = [random.between(6, 26), random.between(6, 26)];
  const skull = path(
    blob([
      [0, -26],
      [17, -21],
      [26, -4],
      [25, 12],
      [14, 24],
      [0, 27],
      [-14, 24],
      [-25, 12],
      [-26, -4],
      [-17, -21],
    ]),
    fur(pen, coat),
  );
  const whiskers = "M8 12 Q22 9 34 10 M8 15 Q22 17 32 21";
  const face =
    ellipse(-7, 14, 8.5, 7, lighten(coat, 0.55)) +
    ellipse(7, 14, 8.5, 7, lighten(coat, 0.55)) +
    rect(-4, 18, 3.8, 7, "#fffdf5", 1) +
    rect(0.2, 18, 3.8, 7, "#fffdf5", 1) +
    line("M0 10 V17 Q-3 20 -8 19 M0 17 Q3 20 8 19", darken(coat, 0.7), 1.2) +
    path("M-4.5 6.5 Q0 4.5 4.5 6.5 L0 11Z", "#d98a8f") +
    faded(
      line(whiskers, "#ffffff", 0.9) + group(line(whiskers, "#ffffff", 0.9), "scale(-1 1)"),
      0.8,
    );
  return (
    group(ear(pen, coat, -left), "translate(-10 -18)") +
    group(ear(pen, coat, right), "translate(10 -18)") +
    pen.volume(skull, 4) +
    roundEye(-14, -3, 5, "#46281c") +
    roundEye(14, -3, 5, "#46281c") +
    face
  );
}

export function face(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const body = path(
    blob([
      [50, 74],
      [74, 86],
      [82, 108],
      [84, 160],
      [16, 160],
      [18, 108],
      [26, 86],
    ]),
    fur(pen, coat),
  );
  return {
    marks:
      pen.volume(body, 6) +
      group(head(pen, coat), `translate(50 66) rotate(${pen.random.between(-8, 8)}) scale(0.98)`),
    box: [14, 0, 86, 112],
    focus: [50, 50],
    place: "close",
  };
}

export function sitting(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const body = path(
    blob([
      [38, 56],
      [54, 48],
      [74, 54],
      [86, 72],
      [82, 90],
      [60, 94],
      [36, 92],
      [28, 76],
    ]),
    fur(pen, coat),
  );
  const marks =
    pen.volume(circle(88, 80, 8, "#f7f3ec"), 2.5) +
    pen.volume(body, 6) +
    pen.volume(ellipse(70, 78, 15, 14, lighten(coat, 0.06)), 4) +
    paw(pen, lighten(coat, 0.3), 66, 91, 11) +
    pen.volume(thick("M38 74 V88", coat, 8), 2) +
    paw(pen, lighten(coat, 0.3), 36, 91, 6) +
    group(head(pen, coat), `translate(32 50) rotate(${pen.random.between(-8, 6)}) scale(0.68)`);
  return { marks, box: [8, 0, 96, 95], focus: [32, 40], place: "anywhere" };
}
