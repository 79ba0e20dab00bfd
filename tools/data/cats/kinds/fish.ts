/** Fish, in the sea or in a bowl. */

import { type Colour, darken, lighten } from "../colour.js";
import { roundEye } from "../fur.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { blob, circle, ellipse, faded, group, line, path, rect } from "../shapes.js";
import type { Sketch } from "../sketch.js";

function swimming(pen: Pen, colour: Colour): string {
  const { random } = pen;
  const body = path(
    blob([
      [4, 52],
      [16, 38],
      [36, 28],
      [56, 34],
      [74, 48],
      [74, 56],
      [56, 70],
      [36, 76],
      [16, 66],
    ]),
  );
  const skin = pen.linear([
    [0, darken(colour, 0.15)],
    [0.5, lighten(colour, 0.25)],
    [1, lighten(colour, 0.6)],
  ]);
  const second = random.pick(["#fdf6ea", darken(colour, 0.5), lighten(colour, 0.5)]);
  const bands = line("M27 26 Q22 52 28 80 M48 26 Q44 52 48 80", second, 7);
  const scales = Array.from({ length: 12 }, (_, i) =>
    line(`M${32 + (i % 4) * 9} ${40 + Math.floor(i / 4) * 10} q4 4 0 8`, darken(colour, 0.35), 1.2),
  );
  const fin = pen.linear([
    [0, lighten(colour, 0.3)],
    [1, darken(colour, 0.35)],
  ]);
  return (
    pen.volume(path("M68 52 C84 44 92 30 98 28 C96 44 96 60 98 76 C90 74 82 60 68 52Z", fin), 2) +
    pen.volume(
      path(
        "M28 32 C34 14 52 14 62 22 C58 28 58 34 60 38Z M32 72 C38 86 48 86 54 82 C50 78 50 74 50 70Z",
        fin,
      ),
      1.5,
    ) +
    pen.volume(
      `<g fill="${skin}">${body}</g>` +
        pen.clip(body, random.chance(0.5) ? bands : scales.join("")),
      5,
    ) +
    pen.volume(path("M34 54 C46 52 54 58 54 66 C44 66 38 62 34 54Z", fin), 1.2) +
    line("M19 40 Q25 52 19 66", darken(colour, 0.4), 1.4) +
    roundEye(14, 48, 3.6, "#2c2018", "#fffdf2") +
    line("M4 55 Q8 59 12 58", darken(colour, 0.6), 1.4)
  );
}

export function fish(pen: Pen): Sketch {
  const tilt = pen.random.between(-14, 14);
  return {
    marks: group(swimming(pen, paint(pen.random)), `rotate(${tilt} 50 52)`),
    box: [2, 16, 98, 86],
    place: "underwater",
  };
}

export function bowl(pen: Pen): Sketch {
  const glass = "M26 20 C2 36 4 82 30 92 H70 C96 82 98 36 74 20Z";
  const water = pen.linear([
    [0, "#cfeaf5"],
    [1, "#5fa9cf"],
  ]);
  const inside =
    rect(0, 34, 100, 62, water) +
    ellipse(50, 34, 40, 4, "#e9f8ff") +
    ellipse(50, 94, 34, 9, "#d8bd86") +
    line("M76 90 q-6 -12 0 -20 t0 -18", "#4f9a58", 3) +
    group(
      swimming(pen, pen.random.pick(["#e8792a", "#d9482f", "#f0b52a"])),
      "translate(18 34) scale(0.56)",
    );
  const shine = faded(
    line("M18 44 Q12 60 20 76", "#ffffff", 3) + circle(26, 36, 2, "#ffffff"),
    0.8,
  );
  const marks =
    faded(path(glass, "#e8f4f8"), 0.45) +
    pen.clip(path(glass), inside) +
    line(glass, "#eef8fb", 1.6) +
    ellipse(50, 20, 25, 3.6, "#dfeff4") +
    ellipse(50, 20.6, 22, 2.4, "#b7d3dd") +
    shine;
  return { marks, box: [6, 14, 94, 94], place: "indoors" };
}
