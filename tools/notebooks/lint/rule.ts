/** What a rule for lessons is. */

import type { Notebook } from "../notebook.js";

/** A notebook under examination. */
export interface Subject {
  readonly notebook: Notebook;
  /** The path of its file: rules look at its number, and links start from its folder. */
  readonly path: string;
}

/** A rule returns a sentence for each place that breaks it: where, what is wrong, what to do. */
export type Rule = (subject: Subject) => string[];
