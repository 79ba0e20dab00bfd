/** Songbirds on a branch. */

import { type Colour, darken, lighten } from "../colour.js";
import { branch, fur, roundEye } from "../fur.js";
import { leaf, wood } from "../palette.js";
import type { Pen } from "../pen.js";
import { blob, ellipse, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const plumages: readonly [back: Colour, breast: Colour][] = [
  ["#6d5a47", "#d9622b"],
  ["#3f74b8", "#f0d25a"],
  ["#4a4852", "#5a5863"],
  ["#7d8a4a", "#e8d65a"],
  ["#b33a2f", "#d4614f"],
  ["#8d9097", "#f1ede4"],
];

export function bird(pen: Pen): Sketch {
  const { random } = pen;
  const [back, breast] = random.pick(plumages);
  const bark = wood(random);
  const body = path(
    blob([
      [24, 34],
      [34, 24],
      [48, 26],
      [58, 42],
      [74, 58],
      [68, 72],
      [50, 78],
      [32, 72],
      [22, 54],
    ]),
  );
  const green = leaf(random);
  const leaves = [
    ellipse(10, 82, 9, 4, green, -30),
    ellipse(86, 92, 9, 4, lighten(green, 0.15), 25),
    ellipse(76, 80, 8, 3.5, darken(green, 0.15), -40),
  ];
  const marks =
    pen.volume(path("M62 58 L96 82 L90 88 L58 72Z", darken(back, 0.15)), 1.5) +
    pen.volume(
      `<g fill="${fur(pen, back)}">${body}</g>` +
        pen.clip(body, ellipse(28, 60, 21, 26, breast, -12)),
      5,
    ) +
    pen.volume(
      path("M42 44 C56 40 70 54 78 72 C64 74 48 70 42 44Z", fur(pen, darken(back, 0.2))),
      2,
    ) +
    line("M48 54 Q58 64 68 68 M52 50 Q62 60 72 66", lighten(back, 0.25), 1.2) +
    path("M25 36 L7 43 L26 46Z", "#e0a032") +
    line("M26 41 L10 43", "#8a5a14", 0.8) +
    roundEye(33, 37, 3.6, "#241a14") +
    line("M42 76 V86 M52 76 V86", "#8a6a3a", 2.2) +
    branch(bark, 91, 6) +
    line("M40 87 h6 M50 87 h6", "#8a6a3a", 3) +
    leaves.join("");
  return { marks, box: [2, 20, 98, 96], place: "air" };
}

/** A gull on the wing. */
export function flying(pen: Pen): Sketch {
  const back = pen.random.pick<Colour>(["#c9ced6", "#8d949e", "#f4f1ea"]);
  const wing =
    pen.volume(path("M52 52 C44 26 22 10 2 12 C14 22 22 40 40 58Z", fur(pen, back)), 2) +
    path("M2 12 C8 12 14 14 18 16 C14 18 12 20 11 21 C8 17 5 14 2 12Z", "#2c2a32");
  const far =
    pen.volume(
      path("M54 50 C58 26 76 12 96 16 C84 26 78 40 68 56Z", fur(pen, darken(back, 0.12))),
      2,
    ) + path("M96 16 C90 15 84 16 81 18 C84 21 86 22 87 24 C89 20 93 18 96 16Z", "#2c2a32");
  const body = path(
    blob([
      [20, 62],
      [30, 54],
      [52, 50],
      [72, 56],
      [92, 66],
      [70, 70],
      [44, 74],
      [26, 70],
    ]),
    fur(pen, "#f7f4ec"),
  );
  const marks =
    far +
    pen.volume(path("M84 64 L100 62 L98 74Z", "#f0ece2"), 1) +
    pen.volume(body, 4) +
    pen.volume(ellipse(22, 60, 10, 9, "#fbf8f2"), 2.5) +
    path("M14 58 L2 63 L14 66Z", "#eeb02e") +
    roundEye(18, 57, 2.2, "#241a14") +
    wing;
  return { marks, box: [0, 8, 100, 78], place: "air" };
}
