/** Shows a chart in the notebook: with its sliders, or as a still picture, or in words, whatever the reader's program can show. */

import { describe, InputError } from "../input/input-error.js";
import { type Bundle, display } from "../notebook/display.js";
import { escapeHtml } from "../notebook/html.js";
import type { ChartSpec } from "./spec.js";
import { svgOf } from "./svg.js";

/**
 * Shows a chart below the cell, as a Vega-Lite chart that can be moved, as a picture, and as a sentence.
 *
 * @param spec - a chart with a title (its finding) and a description (the same for those who cannot see it)
 * @throws InputError if the title or the description is missing
 * @example await show(sigmoidChart())
 */
export async function show(spec: ChartSpec): Promise<void> {
  display(await chartBundle(spec));
}

/** The forms of a chart. Markdown is for nbconvert, which gives pictures in no other form the words of their label. */
export async function chartBundle(spec: ChartSpec): Promise<Bundle> {
  checkWords("title", spec?.title?.text);
  checkWords("description", spec?.description);
  const svg = await svgOf(spec);
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return {
    "application/vnd.vegalite.v5+json": spec,
    "image/svg+xml": svg,
    "text/markdown": `<img src="${address}" alt="${escapeHtml(spec.description)}">`,
    "text/plain": spec.description,
  };
}

function checkWords(what: string, words: unknown): void {
  const text = typeof words === "object" && words !== null && "expr" in words ? words.expr : words;
  if (typeof text === "string" && text.trim() !== "") return;
  throw new InputError(
    `a chart with a ${what}`,
    text === undefined ? "none" : describe(text),
    what === "title"
      ? "say in one sentence what the chart shows"
      : "say what a sighted reader takes from it",
  );
}
