/** What animals have in common: fur lit from above, round eyes, paws. */

import { type Colour, darken, lighten } from "./colour.js";
import type { Pen } from "./pen.js";
import { circle, ellipse, faded, line } from "./shapes.js";

/** Fur (or feathers, or skin): a little lighter above, a little darker below. */
export const fur = (pen: Pen, colour: Colour): string =>
  pen.linear([
    [0, lighten(colour, 0.12)],
    [0.55, colour],
    [1, darken(colour, 0.22)],
  ]);

/** A round eye with a round pupil and a spark of light. */
export const roundEye = (x: number, y: number, r: number, iris: Colour, white?: Colour): string =>
  (white ? circle(x, y, r * 1.45, white) : "") +
  circle(x, y, r, iris) +
  circle(x, y, r * 0.68, "#100c0c") +
  circle(x + r * 0.35, y - r * 0.38, r * 0.3, "#ffffff");

/** A branch from side to side, at the height of the feet. */
export const branch = (wood: Colour, y: number, width: number): string =>
  line(`M-60 ${y + 3} Q50 ${y - 3} 160 ${y + 2}`, darken(wood, 0.35), width) +
  line(`M-60 ${y + 2} Q50 ${y - 4} 160 ${y + 1}`, wood, width * 0.65) +
  line(`M-60 ${y + 1} Q50 ${y - 5} 160 ${y}`, lighten(wood, 0.25), width * 0.2);

/** A foot with toes. */
export const paw = (pen: Pen, colour: Colour, x: number, y: number, r = 6): string =>
  pen.volume(ellipse(x, y, r, r * 0.68, colour), 1.2) +
  faded(
    line(
      `M${x - r * 0.3} ${y} v${r * 0.5} M${x + r * 0.3} ${y} v${r * 0.5}`,
      darken(colour, 0.6),
      0.7,
    ),
    0.6,
  );
