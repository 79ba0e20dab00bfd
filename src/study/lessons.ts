/** All lessons that have exercises, in order. */

import type { Lesson } from "./exercise.js";
import { startHere } from "./exercises/00-start-here.js";
import { binaryClassification } from "./exercises/01-binary-classification.js";
import { notation } from "./exercises/02-notation.js";
import { theSigmoid } from "./exercises/03-the-sigmoid.js";
import { lossAndCost } from "./exercises/04-loss-and-cost.js";
import { gradientDescent } from "./exercises/05-gradient-descent.js";
import { forwardAndBackward } from "./exercises/06-forward-and-backward.js";
import { noForLoop } from "./exercises/07-no-for-loop.js";
import { theCatClassifier } from "./exercises/08-the-cat-classifier.js";
import { howGoodIsIt } from "./exercises/09-how-good-is-it-really.js";
import { oneNeuronIsNotEnough } from "./exercises/10-one-neuron-is-not-enough.js";

export const lessons: readonly Lesson[] = [
  startHere,
  binaryClassification,
  notation,
  theSigmoid,
  lossAndCost,
  gradientDescent,
  forwardAndBackward,
  noForLoop,
  theCatClassifier,
  howGoodIsIt,
  oneNeuronIsNotEnough,
];
