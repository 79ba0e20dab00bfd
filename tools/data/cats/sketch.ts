/** What a kind gives to the scene: its marks, their extent, and where it may be. */

import type { Pen } from "./pen.js";
import type { Point } from "./shapes.js";

/** Where a subject may be: on any ground, only out of doors, only in rooms, in the air, in water. */
export type Place = "anywhere" | "outdoors" | "indoors" | "air" | "afloat" | "underwater" | "close";

export interface Sketch {
  /** SVG marks in a box of about 100 × 100 of its own. */
  marks: string;
  /** Extent in that box: left, top, right, bottom; what stands touches `bottom`. */
  box: readonly [left: number, top: number, right: number, bottom: number];
  /** The middle of the face, where the eye goes first; the middle of the box where there is none. */
  focus?: Point;
  place: Place;
}

export type Draw = (pen: Pen) => Sketch;
