/** The forms of a chart for programs that cannot move it. */

import { base64 } from "../notebook/base64.js";
import { escapeHtml } from "../notebook/html.js";
import type { ChartSpec } from "./spec.js";
import { svgOf } from "./svg.js";

/** A picture, and Markdown for nbconvert, which gives pictures in no other form the words of their label. */
export async function stillForms(spec: ChartSpec): Promise<Record<string, string>> {
  const svg = await svgOf(spec);
  const address = `data:image/svg+xml;base64,${base64(svg)}`;
  return {
    "image/svg+xml": svg,
    "text/markdown": `<img src="${address}" alt="${escapeHtml(spec.description)}">`,
  };
}
