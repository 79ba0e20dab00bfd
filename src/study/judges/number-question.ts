/** What is known of a number that is asked for: the right one, and usual wrong ones. */

import type { Range } from "./in-kind.js";

/** A usual wrong number, or all for which `when` holds, and what is said to it. */
export type NumberMistake = { readonly says: string } & (
  | { readonly value: number }
  | {
      readonly when: (answer: number) => boolean;
      /** A number out of each stretch of numbers for which it holds: an exported page knows those stretches and no others. */
      readonly examples: readonly number[];
    }
);

export interface NumberQuestion {
  readonly right: number;
  /** How far an answer may lie from the right one, relative to the greater of it and 1. */
  readonly tolerance?: number;
  readonly praise: string;
  readonly mistakes: readonly NumberMistake[];
  readonly range?: Range;
}
