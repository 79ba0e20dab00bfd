/** How a subject is set into the frame. */

import type { Random } from "./random.js";
import { ellipse, group } from "./shapes.js";
import type { Sketch } from "./sketch.js";

/** Largest extent of the subject in the frame of 100: a face fills it, a subject far away does not. */
function extent(random: Random, { box, focus, place }: Sketch, far: boolean): number {
  const [left, top, right, bottom] = box;
  if (place === "close") return random.between(79, 100);
  if (far) return random.between(58, 82);
  const portrait = focus !== undefined && bottom - top > right - left;
  return portrait ? random.between(96, 122) : random.between(88, 106);
}

/**
 * Sets the subject into the frame as a photographer would: its face (or its middle) near the centre,
 * its feet on the ground, turned to the left or to the right.
 *
 * @returns the subject's marks in the frame, and its shadow (empty where there is no ground)
 */
export function place(random: Random, sketch: Sketch, ground: number) {
  const [left, top, right, bottom] = sketch.box;
  const middle = (left + right) / 2;
  const [fx, fy] = sketch.focus ?? [middle, (top + bottom) / 2];
  const far = sketch.place !== "close" && random.chance(0.16);
  const scale = extent(random, sketch, far) / Math.max(right - left, bottom - top);
  const mirrored = random.chance(0.5) ? -scale : scale;
  const x = 50 + (fx - middle) * 0.55 * mirrored + random.between(-5, 5) * (far ? 3 : 1);
  const below = (bottom - fy) * scale;
  const wanted = 46 + random.between(-4, 4);
  const stands = !["close", "air", "underwater"].includes(sketch.place);
  const y = stands ? Math.max(wanted, ground - below) : wanted;
  return {
    marks: group(
      sketch.marks,
      `translate(${x} ${y}) scale(${mirrored} ${scale}) translate(${-fx} ${-fy})`,
    ),
    shadow: stands
      ? ellipse(
          x + (middle - fx) * mirrored,
          y + below - 1.5,
          ((right - left) * scale) / 2,
          4.5,
          "#05060f",
        )
      : "",
  };
}
