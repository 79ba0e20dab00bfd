/** Trees: round ones through the seasons, firs, palms. */

import { type Colour, darken, hsl, lighten } from "../colour.js";
import { leaf } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, line, path, thick } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const bark = "#6d4c36";

function foliage(random: Pen["random"]): Colour {
  const autumn = hsl(random.between(12, 46), 0.6, random.between(0.42, 0.55));
  return random.pick([leaf(random), leaf(random), autumn, "#e7a9bd"]);
}

export function round(pen: Pen): Sketch {
  const { random } = pen;
  const colour = foliage(random);
  const centres = [
    [50, 40, 24],
    [50, 24, 20],
    [30, 38, 18],
    [70, 38, 18],
    [38, 50, 16],
    [63, 51, 16],
  ] as const;
  const crown = centres.map(([x, y, r]) =>
    circle(x + random.between(-3, 3), y + random.between(-3, 3), r, pen.ball(colour, 0.7)),
  );
  const leaves = Array.from({ length: 26 }, () => {
    const [x, y] = [random.between(24, 76), random.between(12, 62)];
    return ellipse(
      x,
      y,
      2.6,
      1.6,
      random.chance(0.5) ? lighten(colour, 0.35) : darken(colour, 0.35),
      random.between(0, 180),
    );
  });
  const fruit = random.chance(0.3)
    ? [
        [34, 44],
        [58, 28],
        [66, 50],
        [46, 56],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 3, "#d9382e"))
        .join("")
    : "";
  const trunk = path(
    "M43 95 Q47 78 44 56 H57 Q54 78 59 95Z",
    pen.linear(
      [
        [0, darken(bark, 0.4)],
        [1, lighten(bark, 0.1)],
      ],
      "across",
    ),
  );
  const marks =
    pen.volume(trunk, 2) +
    line("M50 62 L38 46 M51 60 L64 44", bark, 4) +
    pen.volume(crown.join(""), 3) +
    leaves.join("") +
    fruit;
  return { marks, box: [8, 0, 92, 95], place: "outdoors" };
}

export function fir(pen: Pen): Sketch {
  const { random } = pen;
  const green = hsl(
    random.between(120, 165),
    random.between(0.25, 0.45),
    random.between(0.22, 0.36),
  );
  const snowy = random.chance(0.35);
  const tier = (top: number, bottom: number, half: number) => {
    const edge = `M50 ${top} L${50 + half} ${bottom} Q${50 + half / 2} ${bottom - 5} 50 ${bottom + 1} Q${50 - half / 2} ${bottom - 5} ${50 - half} ${bottom}Z`;
    const cap = `M50 ${top} L${50 + half * 0.55} ${top + (bottom - top) * 0.55} Q50 ${top + (bottom - top) * 0.4} ${50 - half * 0.55} ${top + (bottom - top) * 0.55}Z`;
    return (
      pen.volume(
        path(
          edge,
          pen.linear([
            [0, lighten(green, 0.2)],
            [1, darken(green, 0.25)],
          ]),
        ),
        2.4,
      ) + (snowy ? path(cap, "#f3f6fa") : "")
    );
  };
  const marks =
    pen.volume(path("M45 82 H55 L56 96 H44Z", bark), 1.5) +
    tier(46, 86, 36) +
    tier(26, 64, 29) +
    tier(4, 42, 21);
  return { marks, box: [14, 2, 86, 96], place: "outdoors" };
}

export function palm(pen: Pen): Sketch {
  const green = leaf(pen.random);
  const frond = (x: number, y: number, bend: number) =>
    path(
      `M52 26 Q${(52 + x) / 2} ${bend} ${x} ${y} Q${(52 + x) / 2} ${bend + 13} 52 30Z`,
      pen.linear([
        [0, lighten(green, 0.2)],
        [1, darken(green, 0.25)],
      ]),
    );
  const trunk = "M50 95 Q46 62 53 28";
  const marks =
    pen.volume(thick(trunk, "#9a754c", 7), 2) +
    line(
      trunk,
      darken("#9a754c", 0.35),
      7,
      'stroke-dasharray="1.4 5" style="stroke-linecap:butt"',
    ) +
    pen.volume(
      frond(8, 40, 8) +
        frond(96, 40, 8) +
        frond(14, 62, 22) +
        frond(90, 60, 22) +
        frond(26, 8, 8) +
        frond(78, 6, 6),
      1.8,
    ) +
    circle(48, 31, 4, pen.ball("#7b5030")) +
    circle(56, 32, 4, pen.ball("#7b5030"));
  return { marks, box: [6, 2, 96, 95], place: "outdoors" };
}
