/** What the tests know of all lessons: whatever file NN-name.ts lies in this folder. */

import { readdirSync } from "node:fs";
import type { ChartSpec } from "../../src/index.js";
import type { Charts, Lesson, Mistakes } from "./lesson.js";

const here = new URL(".", import.meta.url);
const files = readdirSync(here).filter((file) => /^\d\d-.*\.ts$/.test(file));

const lessons: readonly Lesson[] = await Promise.all(
  files.map((file) => import(new URL(file, here).href) as Promise<Lesson>),
);

export const charts: Charts = Object.assign({}, ...lessons.map((lesson) => lesson.charts));
/** A chart as in its lesson, or another example of it. */
export function example(chart: string, which = "lesson"): ChartSpec {
  const spec = charts[chart]?.[which];
  if (spec === undefined) throw new Error(`test/lessons has no example ${which} of ${chart}`);
  return spec;
}

export const mistakes: Mistakes = Object.assign({}, ...lessons.map((lesson) => lesson.mistakes));
