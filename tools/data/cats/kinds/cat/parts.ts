/** What several poses have in common. */

import type { Pen } from "../../pen.js";
import { group, path } from "../../shapes.js";
import type { Coat } from "./coat.js";
import { pickGaze } from "./gaze.js";
import { head } from "./head.js";
import { profile } from "./profile.js";

/** Marks moved, turned and scaled to their place in a pose. */
export const placed = (marks: string, x: number, y: number, scale: number, tilt = 0): string =>
  group(marks, `translate(${x} ${y}) rotate(${tilt}) scale(${scale})`);

export const chest = (coat: Coat, d: string): string =>
  coat.pattern === "solid" ? "" : path(d, coat.light);

/** The head of a cat that we see from the side: turned to us, or looking ahead. */
export const anyHead = (pen: Pen, coat: Coat): string =>
  pen.random.chance(0.15) ? profile(pen, coat) : head(pen, coat, pickGaze(pen));
