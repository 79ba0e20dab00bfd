/** Where a slider stands: the words beside it, and those that it says. */

import { withMinus } from "./typography.js";

/**
 * A screen reader says the text of a slider's value at each move, and nothing else may speak then: so this text holds all that
 * a move changes.
 *
 * @param meaning - what the value stands for; missing if it stands for itself
 * @param finding - what the chart shows now
 * @example tellWhere(turn, undefined, "It is level") // beside it "30"; it says "30 degrees. It is level"
 */
export function tellWhere(slider: HTMLInputElement, meaning: unknown, finding: string): void {
  const label = slider.labels?.[0]?.textContent ?? "";
  const unit = /\(([^()]+)\)$/.exec(label)?.[1] ?? "";
  const words = String(meaning ?? withMinus(slider.value));
  const output = slider.parentElement?.querySelector("output");
  if (output) output.textContent = words;
  const said = `${meaning ? words : `${words} ${unit}`.trim()}. ${finding}`;
  if (slider.ariaValueText !== said) slider.ariaValueText = said; // what is set again is said again
}
