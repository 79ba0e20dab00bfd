/** A cat's pose: walking, the tail up. */

import { darken } from "../../colour.js";
import { paw } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, path } from "../../shapes.js";
import type { Sketch } from "../../sketch.js";
import { type Coat, furry, limb, pawColour, pickCoat } from "./coat.js";
import { anyHead, placed } from "./parts.js";

export function walking(pen: Pen): Sketch {
  const coat = pickCoat(pen.random);
  const outline = path(
    blob([
      [24, 49],
      [36, 45],
      [54, 49],
      [70, 46],
      [82, 46],
      [89, 58],
      [82, 71],
      [66, 66],
      [50, 69],
      [36, 74],
      [22, 64],
    ]),
  );
  const far = { ...coat, base: darken(coat.base, 0.25), mark: darken(coat.mark, 0.25) };
  const step = pen.random.between(-5, 5);
  const legs = (c: Coat, front: number, back: number) =>
    limb(c, `M${31} 64 Q${31} 76 ${front} 88`, 8, "paw") +
    limb(c, `M78 62 Q82 76 ${back} 88`, 8, "paw");
  const tail = pen.random.pick([
    "M83 50 C96 44 92 26 94 14",
    "M83 50 C98 46 98 30 88 20",
    "M83 52 C98 54 102 44 104 30",
  ]);
  const body =
    pen.volume(legs(far, 40 + step, 70 - step), 2) +
    pen.volume(limb(coat, tail, 6.5, "tail"), 2) +
    pen.volume(furry(pen, coat, outline, [30, 44, 86, 70]), 5) +
    pen.volume(legs(coat, 27 - step, 84 + step), 2.2) +
    paw(pen, pawColour(far), 38 + step, 90, 5) +
    paw(pen, pawColour(far), 68 - step, 90, 5) +
    paw(pen, pawColour(coat), 25 - step, 90, 5.5) +
    paw(pen, pawColour(coat), 82 + step, 90, 5.5);
  return {
    marks: body + placed(anyHead(pen, coat), 24, 42, 0.74, pen.random.between(-8, 6)),
    box: [2, 12, 98, 94],
    focus: [24, 42],
    place: "anywhere",
  };
}
