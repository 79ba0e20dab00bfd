/** Balls: a football, a beach ball, a tennis ball. */

import { darken, hsl, lighten } from "../colour.js";
import { paint } from "../palette.js";
import type { Pen } from "../pen.js";
import { circle, ellipse, group, line, path } from "../shapes.js";
import type { Sketch } from "../sketch.js";

const sphere = circle(50, 50, 44);

/** Marks on the sphere, turned and shaded. */
function rounded(pen: Pen, marks: string): Sketch {
  const turn = group(marks, `rotate(${pen.random.between(-40, 40)} 50 50)`);
  const shade = circle(
    50,
    50,
    44,
    pen.radial(
      [
        [0, "#ffffff", 0.55],
        [0.35, "#ffffff", 0],
        [0.7, "#000010", 0.12],
        [1, "#000010", 0.6],
      ],
      0.36,
      0.3,
      0.78,
    ),
  );
  return { marks: pen.clip(sphere, turn) + shade, box: [6, 6, 94, 94], place: "anywhere" };
}

export function football(pen: Pen): Sketch {
  const corner = (r: number, turn: number) => (i: number) => {
    const angle = ((turn + i * 72) * Math.PI) / 180;
    return `${50 + r * Math.sin(angle)} ${50 - r * Math.cos(angle)}`;
  };
  const five = [0, 1, 2, 3, 4];
  const colour = pen.random.pick(["#26262e", "#26262e", paint(pen.random)]);
  const centre = path(`M${five.map(corner(15, 0)).join("L")}Z`, colour);
  const seams = five.map((i) => line(`M${corner(15, 0)(i)}L${corner(30, 0)(i)}`, colour, 1.6));
  const around = five.map((i) =>
    path(`M${corner(30, 0)(i)}L${corner(46, 17)(i)}L${corner(46, -17)(i)}Z`, colour),
  );
  const ring = five.map((i) =>
    line(`M${corner(40, 12)(i)}L${corner(32, 36)(i)}L${corner(40, 60)(i)}`, colour, 1.6),
  );
  return rounded(
    pen,
    circle(50, 50, 45, "#f4f2ec") + centre + seams.join("") + around.join("") + ring.join(""),
  );
}

export function beachBall(pen: Pen): Sketch {
  const colours = [
    paint(pen.random),
    "#f8f5ee",
    paint(pen.random),
    "#f8f5ee",
    paint(pen.random),
    "#f8f5ee",
  ];
  const wedge = (i: number) => {
    const at = (k: number) =>
      `${50 + 70 * Math.sin((k * Math.PI) / 3)} ${40 - 70 * Math.cos((k * Math.PI) / 3)}`;
    return path(`M50 34 L${at(i)} L${at(i + 1)}Z`, colours[i] as string);
  };
  return rounded(pen, [0, 1, 2, 3, 4, 5].map(wedge).join("") + ellipse(50, 34, 6, 5, "#f8f5ee"));
}

export function tennisBall(pen: Pen): Sketch {
  const felt = hsl(pen.random.between(58, 74), 0.7, 0.52);
  const seam = line("M8 26 Q50 46 34 98 M66 2 Q60 50 98 58", "#f6f6ea", 4);
  return rounded(
    pen,
    circle(50, 50, 45, lighten(felt, 0.05)) +
      seam +
      line("M9 29 Q52 48 37 99", darken(felt, 0.25), 0.8),
  );
}
