/** Takes the sliders and choices out of a compiled chart: the page has fields for them. */

import type { Spec } from "vega";
import { meaningOf } from "../../../src/charts/kit/slider.js";
import type { Bind, Control } from "../client/figure/controls.js";

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
