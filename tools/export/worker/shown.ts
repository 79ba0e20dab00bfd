/** An output of a cell in the forms that a page can show. */

import type { Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { bare, hasEqualUnits } from "../chart/bare.js";
import { withColumns } from "../chart/columns.js";
import { takeControls } from "../chart/controls.js";
import type { MovingChart, Shown } from "../client/live/messages.js";

/** Of all forms of a chart, pages and notebooks show this one. */
const chartType = "application/vnd.vegalite.v5+json";

/** @param bundle - as `display` takes it; a cell may hand over anything */
export function shown(bundle: Readonly<Record<string, unknown>>): Shown {
  const chart = bundle[chartType];
  return {
    "text/plain": String(bundle["text/plain"] ?? ""),
    ...texts(bundle),
    ...(chart !== undefined && { chart: movingChart(chart as TopLevelSpec) }),
  };
}

const texts = (bundle: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    ["text/html", "image/svg+xml"]
      .filter((type) => typeof bundle[type] === "string")
      .map((type) => [type, bundle[type]]),
  );

/** @throws Error for what is no chart */
function movingChart(made: TopLevelSpec): MovingChart {
  const compiled: Spec = compile(made).spec;
  const { spec, controls } = takeControls(withColumns(bare(compiled)));
  return {
    spec,
    controls,
    description: String(made.description ?? ""),
    equalUnits: hasEqualUnits(made),
  };
}
