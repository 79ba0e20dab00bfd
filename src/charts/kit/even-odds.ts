/** A neuron over the flights on two sliders: its weight, and the temperature at which its odds are even. */

import { demand } from "../../input/input-error.js";
import type { Domain } from "./axis.js";
import { slider } from "./slider.js";

/**
 * The sliders `w` and `even`. The bias follows as −w·even, so z = w·(x − even), and no weight takes the curve out of sight.
 *
 * @param start - weight w (per °F) and bias b that the sliders start from
 * @param weights - ends of the slider `w`
 * @param evens - ends of the slider `even`, the temperature of even odds in °F
 * @returns the even odds at the start, and both sliders
 * @throws InputError if the sliders cannot start there
 */
export function evenOdds(start: { w: number; b: number }, weights: Domain, evens: Domain) {
  demand(
    start.w !== 0,
    "start.w other than 0",
    "0",
    "without a weight no temperature has even odds",
  );
  const even = -start.b / start.w;
  const sliders = [
    slider("w", {
      value: start.w,
      min: weights[0],
      max: weights[1],
      step: 0.002,
      label: "w (per °F)",
    }),
    slider("even", {
      value: even,
      min: evens[0],
      max: evens[1],
      step: 0.1,
      label: "even odds at (°F)",
    }),
  ];
  return { even, sliders };
}
