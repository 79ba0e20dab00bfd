/** From where a surface is seen: two sliders and the mouse turn and tilt it. */

import type { Domain } from "./axis.js";
import { slider } from "./slider.js";

/** What a drag across the whole panel adds to the turn, and one along its whole height to the tilt, in degrees. */
const dragged = { turn: 240, tilt: 180 };

/** What the mouse has added to a slider. It moves the domain of an unseen scale, whose start says how far. */
const byMouse = (name: keyof typeof dragged) => `(isValid(drag.${name}) ? drag.${name}[0] : 0)`;

/**
 * Sliders for the turn around a surface and for the tilt, from level to straight above, and what expressions need of
 * them: sines and cosines, and on which side of the floor the viewer is, in u and in v, −1 or 1.
 *
 * @param start - where the sliders start, in degrees
 */
export const viewpoint = (start: { turn: number; tilt: number }) => [
  slider("turn", { value: start.turn, min: -180, max: 180, step: 1, label: "turn (degrees)" }),
  slider("tilt", { value: start.tilt, min: 0, max: 90, step: 1, label: "tilt (degrees)" }),
  { name: "yaw", expr: `(turn - ${byMouse("turn")}) * PI / 180` },
  { name: "pitch", expr: `clamp(tilt + ${byMouse("tilt")}, 0, 90) * PI / 180` },
  { name: "cosTurn", expr: "cos(yaw)" },
  { name: "sinTurn", expr: "sin(yaw)" },
  { name: "cosTilt", expr: "cos(pitch)" },
  { name: "sinTilt", expr: "sin(pitch)" },
  { name: "nearU", expr: "sinTurn > 0 ? -1 : 1" },
  { name: "nearV", expr: "cosTurn > 0 ? -1 : 1" },
];

const unseen = (field: string, domain: Domain) => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain, nice: false, zero: false },
});

/** A layer that shows nothing. Dragging moves the domains of its scales, which serve nothing else. */
export const dragArea = {
  data: { values: [{ turn: 0, tilt: 0 }] },
  params: [{ name: "drag", select: { type: "interval", zoom: false }, bind: "scales" }],
  mark: { type: "point", opacity: 0, aria: false },
  encoding: { x: unseen("turn", [0, dragged.turn]), y: unseen("tilt", [0, dragged.tilt]) },
};
