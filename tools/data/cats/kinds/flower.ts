/** Flowers: one in a pot, or a great bloom near. */

import { type Colour, darken, hsl, lighten } from "../colour.js";
import { leaf, paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

function bloom(pen: Pen, colour: Colour): string {
  const { random } = pen;
  const count = random.pick([6, 8, 12]);
  const width = count === 12 ? 5.5 : count === 8 ? 8 : 10.5;
  const petal = pen.linear([
    [0, lighten(colour, 0.3)],
    [1, darken(colour, 0.25)],
  ]);
  const petals = Array.from({ length: count }, (_, i) =>
    group(ellipse(0, -20, width, 14, petal), `rotate(${(i * 360) / count})`),
  );
  const heart = random.pick(["#e8b22c", "#5b3820", "#f2d765"]);
  const seeds = Array.from({ length: 7 }, (_, i) =>
    circle(5.5 * Math.cos(i), 5.5 * Math.sin(i), 1.1, darken(heart, 0.45)),
  );
  return pen.volume(petals.join(""), 1.8) + circle(0, 0, 10, pen.ball(heart)) + seeds.join("");
}

/** Any strong colour but green. */
const petals = (pen: Pen): Colour =>
  pen.random.pick([
    hsl(pen.random.between(190, 410) % 360, 0.7, 0.55),
    "#f6f2ea",
    "#f0c62c",
    "#e0532e",
  ]);

export function potted(pen: Pen): Sketch {
  const { random } = pen;
  const green = leaf(random);
  const pot = random.pick(["#b5623c", paint(random)]);
  const leafShape = "M50 64 C36 44 20 46 14 52 C22 64 38 68 50 66Z";
  const clay = pen.linear(
    [
      [0, darken(pot, 0.25)],
      [0.35, lighten(pot, 0.2)],
      [1, darken(pot, 0.35)],
    ],
    "across",
  );
  const marks =
    line("M50 72 Q48 50 50 32", green, 3.4) +
    pen.volume(
      path(leafShape, green) +
        group(path(leafShape, lighten(green, 0.12)), "translate(100 4) scale(-1 1)"),
      1.5,
    ) +
    pen.volume(path("M30 70 H70 L64 95 H36Z", clay) + path("M27 64 H73 V72 H27Z", clay), 1.5) +
    group(bloom(pen, petals(pen)), "translate(50 31) scale(0.88)");
  return { marks, box: [12, 1, 88, 95], place: "anywhere" };
}

export function near(pen: Pen): Sketch {
  const green = leaf(pen.random);
  const marks =
    line("M50 50 Q46 90 52 130", green, 5) +
    pen.volume(
      path(
        "M50 112 C30 82 12 88 2 98 C18 114 36 116 50 112Z M51 100 C66 76 88 76 98 84 C88 102 68 106 51 100Z",
        green,
      ),
      2,
    ) +
    group(
      bloom(pen, petals(pen)),
      `translate(50 46) rotate(${pen.random.between(0, 40)}) scale(1.25)`,
    );
  return { marks, box: [6, 4, 94, 106], place: "close" };
}
