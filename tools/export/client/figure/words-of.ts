/** What a chart says in words, as it stands. */

import type { Spec, View } from "vega";
import { meaningOf } from "../../../../src/charts/kit/slider.js";

/** @param view - a view of `spec` that has run */
export const wordsOf = (view: View, spec: Spec) => ({
  caption: String(view.signal("caption")),
  meanings: Object.fromEntries(meaningsIn(spec).map((name) => [name, String(view.signal(name))])),
});

const meaningsIn = ({ signals = [] }: Spec) => {
  const names = signals.map(({ name }) => name);
  return names.map(meaningOf).filter((name) => names.includes(name));
};
