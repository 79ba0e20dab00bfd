/** Tries the ends of a chart's sliders, so that a chart that works at its start does not hang the reader's page later. */

import type { View } from "vega";
import type { Control } from "../../client/figure/controls.js";

/** Sets all sliders and choices to their first values, then all to their last; a chart that takes too long is ended by draw.ts. */
export async function tryControls(view: View, controls: readonly Control[]): Promise<void> {
  if (controls.length === 0) return;
  for (const end of [first, last]) {
    for (const control of controls) view.signal(control.signal, end(control));
    await view.runAsync();
  }
}

function first({ bind, value }: Control): unknown {
  if (bind.options) return bind.options[0];
  if (bind.input === "checkbox") return false;
  return bind.input === "range" ? (bind.min ?? 0) : value;
}

function last({ bind, value }: Control): unknown {
  if (bind.options) return bind.options.at(-1);
  if (bind.input === "checkbox") return true;
  return bind.input === "range" ? (bind.max ?? 100) : value;
}
