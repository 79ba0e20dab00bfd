/** Bears: round ears, a round head, a pale muzzle. */

import { type Colour, lighten } from "../colour.js";
import { fur, paw, roundEye } from "../fur.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, group, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const coats: readonly Colour[] = ["#8a5a33", "#5b3b26", "#b98550", "#f0ece4", "#35323a", "#a4622c"];

function head(pen: Pen, coat: Colour): string {
  const pale = lighten(coat, 0.5);
  const ears = [-22, 22].map(
    (x) => circle(x, -21, 11, fur(pen, coat)) + circle(x, -20, 6, lighten(coat, 0.25)),
  );
  return (
    pen.volume(ears.join(""), 2.5) +
    pen.volume(ellipse(0, 0, 31, 28, fur(pen, coat)), 5) +
    roundEye(-11, -5, 3.4, "#2a1a12") +
    roundEye(11, -5, 3.4, "#2a1a12") +
    pen.volume(ellipse(0, 12, 14, 11.5, pale), 3) +
    path("M-6 5 Q0 2 6 5 Q6 10 0 12 Q-6 10 -6 5Z", "#241e22") +
    ellipse(-1.5, 5.6, 2, 0.9, "#8d8a98") +
    line("M0 12 V16 Q-4 20 -8 17 M0 16 Q4 20 8 17", "#2b2022", 1.3)
  );
}

export function face(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const shoulders = path(
    blob([
      [50, 70],
      [78, 80],
      [92, 100],
      [94, 150],
      [6, 150],
      [8, 100],
      [22, 80],
    ]),
    fur(pen, coat),
  );
  return {
    marks:
      pen.volume(shoulders, 6) +
      group(head(pen, coat), `translate(50 46) rotate(${pen.random.between(-8, 8)}) scale(1.2)`),
    box: [10, 6, 90, 104],
    focus: [50, 46],
    place: "close",
  };
}

/** A teddy, sitting with its soles towards us. */
export function sitting(pen: Pen): Sketch {
  const coat = pen.random.pick(coats);
  const pale = lighten(coat, 0.45);
  const soles = [28, 72].map(
    (x) => pen.volume(ellipse(x, 86, 12, 11, fur(pen, coat)), 3) + ellipse(x, 87, 7, 6.5, pale),
  );
  const marks =
    pen.volume(thick("M34 58 Q18 62 18 76 M66 58 Q82 62 82 76", coat, 12), 3) +
    pen.volume(ellipse(50, 70, 23, 25, fur(pen, coat)), 6) +
    ellipse(50, 72, 13, 15, pale) +
    soles.join("") +
    paw(pen, coat, 18, 78, 7) +
    paw(pen, coat, 82, 78, 7) +
    group(head(pen, coat), `translate(50 30) rotate(${pen.random.between(-10, 10)}) scale(0.84)`);
  return { marks, box: [10, 2, 90, 97], focus: [50, 30], place: "anywhere" };
}
