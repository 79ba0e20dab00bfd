/** Lets the number of panels that stand side by side be changed while a chart is shown. */

import type { Spec } from "vega";

/**
 * The chart with a signal `columns`, how many of its panels stand in a row; without one if it has a single panel.
 *
 * @param spec - a compiled chart
 */
export function withColumns(spec: Spec): Spec {
  const { layout } = spec;
  if (layout === undefined || "signal" in layout) return spec;
  const panels = (spec.marks ?? []).filter(({ type }) => type === "group").length;
  const made = typeof layout.columns === "number" ? Math.min(layout.columns, panels) : panels;
  return {
    ...spec,
    layout: { ...layout, columns: { signal: "columns" } },
    signals: [...(spec.signals ?? []), { name: "columns", value: made }],
  };
}
