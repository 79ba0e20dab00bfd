/** What the charts over z share: z as a slider, as an axis, and as the points of a curve. */

import { slider } from "./slider.js";

/** A slider for z, to the same distance on both sides of 0. */
export const zSlider = (value: number, reach = 8) =>
  slider("z", { value, min: -reach, max: reach, step: 0.1 });

/** Points of a curve over z, near enough to each other to look smooth; they are named `x`, as z is the slider. */
export const alongZ = (reach = 8) => ({
  sequence: { start: -reach, stop: reach + 0.1, step: 0.2, as: "x" },
});

/** An axis for z. */
export const zAxis = (reach = 8) => ({
  field: "x",
  type: "quantitative",
  title: "z",
  scale: { domain: [-reach, reach] },
  axis: { tickCount: 9 },
});

/** How far the picture reaches where a tangent moves with the slider: at its ends too the whole tangent is seen. */
export const roomForTangents = 10;
