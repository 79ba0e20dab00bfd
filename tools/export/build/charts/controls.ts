/** The sliders and choices of a chart, as fields that stand in the page before Vega is loaded. */

import type { Spec } from "vega";
import { meaningOf } from "../../../../src/charts/kit/slider.js";
import { withMinus } from "../../client/typography.js";
import { type Html, html } from "../html.js";

interface Bind {
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

interface Bound {
  readonly name: string;
  readonly value?: unknown;
  readonly init?: string;
  readonly bind?: Bind;
}

/** The field of a selection that a click sets too has no value but an expression, which is its number as a text. */
const startOf = ({ init }: Bound): unknown => (init === undefined ? undefined : JSON.parse(init));

/** Takes the controls out of a compiled chart. */
export function takeControls(spec: Spec): { spec: Spec; controls: Control[] } {
  const controls: Control[] = [];
  const names = new Set((spec.signals ?? []).map(({ name }) => name));
  const signals = (spec.signals ?? []).map((signal) => {
    const { bind, ...rest } = signal as Bound;
    if (bind === undefined || !("input" in bind)) return signal;
    const meaning = meaningOf(rest.name);
    controls.push({
      signal: rest.name,
      value: rest.value ?? startOf(rest),
      bind,
      ...(names.has(meaning) && { meaning }),
    });
    return rest;
  });
  return { spec: { ...spec, signals: signals as NonNullable<Spec["signals"]> }, controls };
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
