/** What is behind a subject, and where the subject may stand. */

import type { Pen } from "../pen.js";

export interface Backdrop {
  /** SVG marks that cover 0–100 × 0–100. */
  marks: string;
  /** Where the ground is far enough below its horizon for feet to stand on it (0 above, 100 below). */
  ground: number;
  /** What may stand before the subject: things of a room, of the open air, or hardly anything. */
  setting: "room" | "open" | "none";
  /** Marks nearer than the subject: blades of grass. */
  front?: string;
}

export type DrawBackdrop = (pen: Pen) => Backdrop;
