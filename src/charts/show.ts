/** Shows a chart in the notebook: with its sliders, or as a still picture, or in words, whatever the reader's program can show. */

import { describe, InputError } from "../input/input-error.js";
import { type Bundle, display } from "../notebook/display.js";
import type { ChartSpec } from "./spec.js";
import { stillForms } from "./still.js";

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

/** The forms of a chart. */
export async function chartBundle(spec: ChartSpec): Promise<Bundle> {
  checkWords("title", spec?.title?.text);
  checkWords("description", spec?.description);
  return {
    "application/vnd.vegalite.v5+json": spec,
    ...(await stillForms(spec)),
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
