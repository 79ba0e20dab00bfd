/** A cat's head, seen from the front. */

import type { Colour } from "../../colour.js";
import { fur } from "../../fur.js";
import type { Pen } from "../../pen.js";
import { blob, group, type Point, path } from "../../shapes.js";
import type { Coat } from "./coat.js";
import { ear } from "./ear.js";
import { eye } from "./eye.js";
import type { Gaze } from "./gaze.js";
import { markings } from "./markings.js";
import { muzzle, whiskers } from "./muzzle.js";

const skull: readonly Point[] = [
  [0, -25],
  [14, -23],
  [25, -12],
  [30, 3],
  [25, 16],
  [12, 24],
  [0, 26],
  [-12, 24],
  [-25, 16],
  [-30, 3],
  [-25, -12],
  [-14, -23],
];

/** The head around (0, 0): 60 wide, from ear tips at −42 to the chin at 26. */
export function head(pen: Pen, coat: Coat, gaze: Gaze): string {
  const earColour = (side: "left" | "right"): Colour => {
    if (coat.pattern === "siamese" || coat.pattern === "bicolour") return coat.mark;
    if (coat.pattern === "calico") return side === "left" ? coat.mark : "#37333a";
    return coat.base;
  };
  const outline = path(blob(skull));
  const fluff = path(
    "M-24 6 L-36 13 L-28 15 L-34 21 L-20 22Z M24 6 L36 13 L28 15 L34 21 L20 22Z",
    fur(
      pen,
      coat.pattern === "tabby" ? coat.base : coat.pattern === "tuxedo" ? coat.base : coat.light,
    ),
  );
  const shape =
    ear(pen, coat, earColour("left")) +
    group(ear(pen, coat, earColour("right")), "scale(-1 1)") +
    fluff +
    `<g fill="${fur(pen, coat.base)}">${outline}</g>`;
  const shift = gaze.turn * 5;
  const face =
    group(eye(pen, coat, gaze), "translate(12 -3)") +
    group(eye(pen, coat, { ...gaze, turn: -gaze.turn }), "translate(-12 -3) scale(-1 1)") +
    muzzle(pen, coat);
  return (
    pen.volume(shape + pen.clip(outline, group(markings(pen, coat), `translate(${shift} 0)`)), 4) +
    group(face, `translate(${shift} 0)`) +
    group(whiskers(coat), `translate(${shift} 0)`)
  );
}
