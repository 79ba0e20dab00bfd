/** A chart as a still picture, drawn in Node. */

import { createHash } from "node:crypto";
import type { TopLevelSpec } from "vega-lite";
import { escapeXml } from "../notebook/html.js";
import { renameIds } from "../notebook/svg-ids.js";
import { withoutUnseen } from "../notebook/without-unseen.js";
import type { ChartSpec } from "./spec.js";

/**
 * Draws a chart as SVG text with the description as its label.
 *
 * @param spec - the chart
 * @returns an `<svg role="img" aria-label="…">`; ids in it differ from chart to chart, so that one page can hold many
 * @example (await svgOf(sigmoidChart())).slice(0, 4) // "<svg"
 */
export async function svgOf(spec: ChartSpec): Promise<string> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec);
  const view = new vega.View(vega.parse(compiled), { renderer: "none" });
  try {
    return label(await view.toSVG(), spec);
  } finally {
    view.finalize();
  }
}

/** Names the picture, gives it ids of its own, and leaves out the shapes that nobody sees. */
function label(svg: string, spec: ChartSpec): string {
  const prefix = createHash("sha256").update(JSON.stringify(spec)).digest("hex").slice(0, 8);
  return renameIds(withoutUnseen(svg), `c${prefix}`).replace(
    "<svg ",
    () => `<svg role="img" aria-label="${escapeXml(spec.description)}" `,
  );
}
