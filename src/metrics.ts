/** How good the verdicts are: counts, and shares made of them. */

import { readScores } from "./input/examples.js";
import { demand } from "./input/input-error.js";
import type { Exactly, MatrixLike } from "./tensor.js";

/** How often each verdict met each label (T right, F wrong; P and N what was said), and shares made of these counts. */
export interface Metrics {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
  /** Share of verdicts that are right: (TP + TN) / m. */
  accuracy: number;
  /** Share of positive verdicts that are right: TP / (TP + FP); 0 where none was called positive. */
  precision: number;
  /** Share of positive labels that were found: TP / (TP + FN); 0 where no label is 1. */
  recall: number;
  /** Harmonic mean of precision and recall: 2·TP / (2·TP + FP + FN); 0 where TP = 0. */
  f1: number;
}

/**
 * Compares verdicts with labels. Compare the accuracy with that of always saying the more frequent label.
 *
 * @param predictions - verdicts 0 or 1, (1, m)
 * @param Y - labels 0 or 1, (1, m)
 * @returns the counts truePositives, falsePositives, falseNegatives, trueNegatives; accuracy, precision, recall and f1
 * @throws InputError if a value or a shape is not as said
 * @example metrics([[1, 1, 0, 0]], [[1, 0, 0, 0]]).precision // 0.5
 */
export function metrics<M extends string>(
  predictions: MatrixLike<"1", M>,
  Y: MatrixLike<"1", Exactly<M>>,
): Metrics {
  const { scores: verdicts, labels } = readScores("predictions", predictions, Y);
  const wrong = verdicts.find((verdict) => verdict !== 0 && verdict !== 1);
  demand(wrong === undefined, "predictions to be 0 or 1", `${wrong}`, "predict() makes them");
  const count = (verdict: number, label: number) =>
    labels.reduce((sum, y, i) => sum + (y === label && verdicts[i] === verdict ? 1 : 0), 0);
  const TP = count(1, 1);
  const FP = count(1, 0);
  const FN = count(0, 1);
  const TN = count(0, 0);
  const share = (part: number, rest: number) => (part === 0 ? 0 : part / (part + rest));
  return {
    truePositives: TP,
    falsePositives: FP,
    falseNegatives: FN,
    trueNegatives: TN,
    accuracy: share(TP + TN, FP + FN),
    precision: share(TP, FP),
    recall: share(TP, FN),
    f1: share(2 * TP, FP + FN),
  };
}
