/** A slider below a chart. */

import { demand } from "../../input/input-error.js";

/**
 * A slider as a parameter of a Vega-Lite chart.
 *
 * @param name - what expressions in the chart call its value
 * @param range - `value` where it starts, `min` and `max` its ends, `step` between two positions, `label` what stands
 *   before it, the name unless told
 * @throws InputError if it would start outside its ends: there it could not be drawn, and the chart would show something else
 * @example slider("w", { value: 0, min: -5, max: 3, step: 0.1 })
 */
export function slider(
  name: string,
  range: { value: number; min: number; max: number; step: number; label?: string },
) {
  const { value, min, max, step, label = name } = range;
  demand(min <= value && value <= max, `${label} from ${min} to ${max}`, String(value));
  return { name, value, bind: { input: "range", min, max, step, name: `${label} ` } };
}
