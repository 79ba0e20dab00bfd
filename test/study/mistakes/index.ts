/** Answers as learners write them, and what must be said to each: exercise → [code, words in the message]. */

import { binaryClassification } from "./01-binary-classification.js";
import { theSigmoid } from "./03-the-sigmoid.js";

export type Mistakes = Readonly<Record<string, readonly (readonly [code: string, says: RegExp])[]>>;

export const mistakes: Mistakes = { ...binaryClassification, ...theSigmoid };
