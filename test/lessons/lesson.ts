/** What the tests know of one lesson. Each file NN-name.ts in this folder exports the parts of one. */

import type { ChartSpec } from "../../src/index.js";

/**
 * Chart → examples of it, by what is special about them. The first is as in the lesson; a chart that takes data needs
 * another with other data.
 */
export type Charts = Readonly<Record<string, Readonly<Record<string, ChartSpec>>>>;

/** Exercise → answers as learners write them, and words that must be said to each. */
export type Mistakes = Readonly<Record<string, readonly (readonly [code: string, says: RegExp])[]>>;

export interface Lesson {
  readonly charts: Charts;
  readonly mistakes: Mistakes;
}
