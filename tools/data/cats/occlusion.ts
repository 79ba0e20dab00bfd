/** Things in front of a subject that hide a part of it. */

import type { Backdrop } from "./backdrops/backdrop.js";
import { darken, lighten } from "./colour.js";
import { cloth, leaf, paint, wood } from "./palette.js";
import type { Pen } from "./pen.js";
import { circle, ellipse, line, path, rect } from "./shapes.js";

function box(pen: Pen): string {
  const card = wood(pen.random);
  const x = pen.random.pick([-14, 62]);
  const y = pen.random.between(66, 78);
  return (
    pen.volume(
      rect(
        x,
        y,
        52,
        40,
        pen.linear([
          [0, lighten(card, 0.2)],
          [1, darken(card, 0.2)],
        ]),
      ),
      1.5,
    ) +
    rect(x + 22, y, 8, 40, lighten(card, 0.4)) +
    rect(x, y, 52, 2, darken(card, 0.4))
  );
}

function cushion(pen: Pen): string {
  const x = pen.random.pick([2, 98]);
  return pen.volume(
    rect(x - 26, 70, 52, 40, pen.random.chance(0.5) ? cloth(pen.random) : paint(pen.random), 12),
    6,
  );
}

function plant(pen: Pen): string {
  const green = leaf(pen.random);
  const x = pen.random.pick([4, 96]);
  const leaves = Array.from({ length: 9 }, (_, i) => {
    const lean = (i - 4) * 8 + pen.random.between(-4, 4);
    const tall = pen.random.between(28, 48);
    return path(
      `M${x} 102 Q${x + lean - 7} ${102 - tall / 2} ${x + lean} ${102 - tall} Q${x + lean + 7} ${102 - tall / 2} ${x} 102Z`,
      i % 2 === 0 ? lighten(green, 0.15) : darken(green, 0.2),
    );
  });
  return pen.volume(leaves.join(""), 1.5);
}

function ball(pen: Pen): string {
  const colour = paint(pen.random);
  const [x, y] = [pen.random.pick([14, 86]), 88];
  const yarn = line(
    `M${x - 8} ${y - 6} q10 -4 16 4 M${x - 10} ${y} q10 -6 20 4 M${x - 8} ${y + 6} q8 -6 15 2`,
    lighten(colour, 0.3),
    1,
  );
  return circle(x, y, 12, pen.ball(colour)) + yarn;
}

function rail(pen: Pen): string {
  const board = wood(pen.random);
  const y = pen.random.between(82, 90);
  return pen.volume(
    rect(
      -4,
      y,
      108,
      24,
      pen.linear([
        [0, lighten(board, 0.25)],
        [0.3, board],
        [1, darken(board, 0.3)],
      ]),
    ),
    1.5,
  );
}

function basket(pen: Pen): string {
  const straw = wood(pen.random);
  const weave = Array.from({ length: 9 }, (_, i) =>
    ellipse(10 + i * 10, 88 + (i % 2) * 4, 4, 2, darken(straw, 0.3)),
  );
  return pen.volume(path("M2 82 Q50 90 98 82 L92 104 H8Z", straw), 2) + weave.join("");
}

const things = {
  room: [box, cushion, plant, ball, basket],
  open: [box, plant, ball, rail],
  none: [plant],
};

/** Something that could stand there. */
export const occluder = (pen: Pen, setting: Backdrop["setting"]): string =>
  pen.random.pick(things[setting])(pen);
