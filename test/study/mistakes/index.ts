/** Answers as learners write them, and what must be said to each: exercise → [code, words in the message]. */

import { startHere } from "./00-start-here.js";
import { binaryClassification } from "./01-binary-classification.js";
import { notation } from "./02-notation.js";
import { theSigmoid } from "./03-the-sigmoid.js";
import { lossAndCost } from "./04-loss-and-cost.js";
import { gradientDescent } from "./05-gradient-descent.js";

export type Mistakes = Readonly<Record<string, readonly (readonly [code: string, says: RegExp])[]>>;

export const mistakes: Mistakes = {
  ...startHere,
  ...binaryClassification,
  ...notation,
  ...theSigmoid,
  ...lossAndCost,
  ...gradientDescent,
};
