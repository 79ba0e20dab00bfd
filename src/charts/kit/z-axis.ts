/** What the charts of the sigmoid share: z from −8 to 8, as a slider, as an axis, and as the points of a curve. */

import { slider } from "./slider.js";

/** A slider for z. */
export const zSlider = (value: number) => slider("z", { value, min: -8, max: 8, step: 0.1 });

/** Points of a curve over z, near enough to each other to look smooth; they are named `x`, as z is the slider. */
export const alongZ = { sequence: { start: -8, stop: 8.1, step: 0.2, as: "x" } };

/** An axis for z. */
export const zAxis = {
  field: "x",
  type: "quantitative",
  title: "z",
  scale: { domain: [-8, 8] },
  axis: { tickCount: 9 },
};
