/** Owls: two great eyes in pale discs, a small beak, barred feathers. */

import { type Colour, darken, lighten } from "../colour.js";
import { branch, fur, roundEye } from "../fur.js";
import { wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

export function owl(pen: Pen): Sketch {
  const { random } = pen;
  const colour = random.pick<Colour>(["#7b5636", "#a98a63", "#e9e4da", "#6c6e76", "#9c5a2e"]);
  const pale = lighten(colour, 0.5);
  const dark = darken(colour, 0.35);
  const iris = random.pick<Colour>(["#f0b52a", "#e88b22", "#d9d24a"]);
  const body = path(
    blob([
      [50, 12],
      [68, 16],
      [76, 34],
      [78, 60],
      [68, 84],
      [50, 90],
      [32, 84],
      [22, 60],
      [24, 34],
      [32, 16],
    ]),
  );
  const bars = Array.from({ length: 5 }, (_, i) =>
    line(`M${36 + (i % 2) * 3} ${56 + i * 6} q5 4 9 0 t9 0 t9 0`, dark, 1.8),
  );
  const wing = pen.volume(
    path("M25 36 C12 50 14 74 28 84 C36 70 36 48 25 36Z", fur(pen, darken(colour, 0.2))),
    2,
  );
  const tuft = path("M28 20 L22 5 L42 14Z", dark);
  const eye =
    pen.volume(circle(38, 34, 14, pale), 2) +
    roundEye(38, 34, 8.5, iris) +
    line("M26 22 Q38 18 47 28", dark, 2);
  const flip = (marks: string) => group(marks, "translate(100 0) scale(-1 1)");
  const marks =
    tuft +
    flip(tuft) +
    pen.volume(
      `<g fill="${fur(pen, colour)}">${body}</g>` +
        pen.clip(body, ellipse(50, 70, 21, 24, pale) + bars.join("")),
      6,
    ) +
    wing +
    flip(wing) +
    eye +
    flip(eye) +
    pen.volume(path("M46 38 Q50 35 54 38 L50 50Z", "#e0a032"), 1) +
    branch(wood(random), 93, 7) +
    line("M40 88 v5 M44 88 v5 M56 88 v5 M60 88 v5", "#d99a3a", 2.6);
  return { marks, box: [12, 4, 88, 97], place: "air" };
}
