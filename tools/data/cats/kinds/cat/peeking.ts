/** A cat's pose: looking over the rim of a box or a wall, the paws on it. */

import { darken, lighten } from "../../colour.js";
import { paw } from "../../fur.js";
import { cloth, wood } from "../../palette.js";
import type { Pen } from "../../pen.js";
import { rect, thick } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { pawColour, pickCoat } from "./coat.js";
import { pickGaze } from "./gaze.js";
import { head } from "./head.js";
import { placed } from "./parts.js";

export function peeking(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const board = pen.random.chance(0.6) ? wood(pen.random) : cloth(pen.random);
  const [left, right] = pen.random.pick([
    [8, 92],
    [-60, 160],
  ]) as [number, number];
  const side = pen.linear([
    [0, lighten(board, 0.2)],
    [1, darken(board, 0.25)],
  ]);
  const paws = [26, 74].map(
    (x) =>
      pen.volume(thick(`M${x} 72 V82`, coat.base, 13), 2.5) + paw(pen, pawColour(coat), x, 86, 8),
  );
  const marks =
    placed(head(pen, coat, pickGaze(pen)), 50, 48, 1.14, pen.random.between(-6, 6)) +
    pen.volume(rect(left, 76, right - left, 60, side), 1.5) +
    rect(left, 76, right - left, 3, lighten(board, 0.4)) +
    paws.join("");
  return { marks, box: [8, 6, 92, 108], focus: [50, 48], place: "close" };
}
