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

/** What the parameter is called that tells the meaning of a slider's positions. */
export const meaningOf = (slider: string) => `${slider}Meaning`;

/**
 * Words for where a slider stands, if its value is only the number of a place in a list. A page shows and reads out these
 * words instead of the value; JupyterLab shows the value, and only the chart's title says what it stands for.
 *
 * @param slider - the name of its parameter
 * @param expr - expression of the words
 * @example meaning("k", "'step ' + steps[k]")
 */
export const meaning = (slider: string, expr: string) => ({ name: meaningOf(slider), expr });
