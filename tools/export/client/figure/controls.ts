/** The sliders and choices of a chart, as fields that stand in the page before Vega is loaded. */

import { type Html, html } from "../html.js";
import { withMinus } from "../typography.js";

/** How Vega describes a field that sets a signal. */
export interface Bind {
  input: string;
  name?: string;
  min?: number;
  max?: number;
  step?: number;
  options?: readonly unknown[];
  labels?: readonly string[];
}

export interface Control {
  readonly signal: string;
  readonly value: unknown;
  readonly bind: Bind;
  /** The signal that says in words what the value stands for, if the chart has one. */
  readonly meaning?: string;
}

/**
 * @param id - what the ids of the fields begin with
 * @param words - what the signals that are meanings say at the start
 */
export const controlFields = (
  controls: readonly Control[],
  id: string,
  words: Readonly<Record<string, string>>,
): Html | undefined =>
  controls.length === 0
    ? undefined
    : html`<div class="controls">${controls.map((control, i) => field(control, `${id}-${i}`, words))}</div>`;

function field(control: Control, id: string, said: Readonly<Record<string, string>>): Html {
  const { signal, value, bind, meaning = "" } = control;
  const words = (bind.name ?? signal).trim();
  const label = html`<label for="${id}">${words}</label>`;
  const marks = html`id="${id}" data-signal="${signal}"${meaning && html` data-meaning="${meaning}"`}`;
  if (bind.input === "range")
    return html`<p>${label}${slider(bind, Number(value), id, marks, said[meaning])}</p>`;
  if (bind.input === "checkbox")
    return html`<p>${label}<input type="checkbox" ${marks}${value === true && html` checked`}></p>`;
  if (bind.options) return html`<p>${label}<select ${marks}>${choices(bind, value)}</select></p>`;
  return html`<p>${label}<input type="${bind.input === "number" ? "number" : "text"}" ${marks} value="${String(value ?? "")}"></p>`;
}

/**
 * The slider stands at the step nearest to the chart's start, as in a browser, and shows no more digits than its steps have.
 * What stands beside it is for the eyes: a slider says itself where it stands.
 */
function slider(
  { min = 0, max = 100, step }: Bind,
  value: number,
  id: string,
  marks: Html,
  meaning: string | undefined,
): Html {
  const shown = step === undefined ? value : nearest(value, min, step);
  return html`<input type="range" ${marks} min="${min}" max="${max}" step="${step ?? "any"}" value="${shown}"><output for="${id}" aria-hidden="true">${meaning ?? withMinus(String(shown))}</output>`;
}

/** @example nearest(0.02, -3.9, 0.1) // 0, not the 4e-16 that the sum of its steps gives */
export function nearest(value: number, min: number, step: number): number {
  const decimals = Math.max(...[min, step].map((x) => String(x).split(".")[1]?.length ?? 0));
  return Number((min + Math.round((value - min) / step) * step).toFixed(decimals));
}

const choices = ({ options = [], labels }: Bind, value: unknown) =>
  options.map(
    (option, i) =>
      html`<option value="${JSON.stringify(option)}"${option === value && html` selected`}>${labels?.[i] ?? String(option)}</option>`,
  );
