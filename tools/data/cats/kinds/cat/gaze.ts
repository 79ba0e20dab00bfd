/** Where a cat looks, and how wide its pupils are. */

import type { Pen } from "../../pen.js";

export interface Gaze {
  /** Where it looks: −1 to the left, 1 to the right. */
  turn: number;
  eyes: "open" | "closed";
  /** Half width of the pupil: a slit in the light (1.2), wide in the dark (3.5). */
  pupil: number;
}

/** A gaze at random: mostly towards the reader. */
export function pickGaze(pen: Pen): Gaze {
  const { random } = pen;
  return { turn: random.between(-0.9, 0.9), eyes: "open", pupil: random.between(1.3, 3) };
}
