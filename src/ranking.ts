/** How good probabilities are, before any threshold: is their order right (ROC), and do they say how often (calibration)? */

import { readScores } from "./input/examples.js";
import { demand } from "./input/input-error.js";
import { checkNumber, checkOptions } from "./input/options.js";
import type { Exactly, MatrixLike } from "./tensor.js";

/** What one threshold gives: an example counts as positive from this score on. */
export interface RocPoint {
  threshold: number;
  falsePositiveRate: number;
  truePositiveRate: number;
}

/**
 * The ROC curve: for each threshold, which share of the positives it finds, and which share of the
 * negatives it wrongly takes for positives.
 *
 *     area = P(score of a positive > score of a negative) + ½·P(the two are equal)
 *
 * Examples of equal score pass the threshold together: they make one slanting piece of the curve.
 * Source: T. Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27, 2006.
 *
 * @param scores - probabilities or logits, (1, m); higher means more likely 1
 * @param Y - labels 0 or 1, both present, (1, m)
 * @returns `points` from (0, 0) to (1, 1) by falling threshold, and the `area` below them: 1 is perfect, ½ is guessing
 * @throws InputError if a value or a shape is not as said, or one label is missing
 * @example roc([[0.9, 0.4, 0.6, 0.1]], [[1, 1, 0, 0]]).area // 0.75
 */
export function roc<M extends string>(
  scores: MatrixLike<"1", M>,
  Y: MatrixLike<"1", Exactly<M>>,
): { points: RocPoint[]; area: number } {
  const { scores: score, labels } = readScores("scores", scores, Y);
  const positives = labels.reduce((sum, y) => sum + y, 0);
  const negatives = labels.length - positives;
  demand(positives * negatives > 0, "labels Y of both kinds, 0 and 1", `only ${labels[0]}`);
  const order = [...score.keys()].sort((i, k) => (score[k] as number) - (score[i] as number));
  const points: RocPoint[] = [{ threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0 }];
  let found = 0;
  let area = 0;
  order.forEach((i, at) => {
    found += labels[i] as number;
    if (score[i] === score[order[at + 1] as number]) return; // the next one passes the threshold together with this one
    const before = points.at(-1) as RocPoint;
    const falsePositiveRate = (at + 1 - found) / negatives;
    const truePositiveRate = found / positives;
    const height = (before.truePositiveRate + truePositiveRate) / 2;
    area += (falsePositiveRate - before.falsePositiveRate) * height;
    points.push({ threshold: score[i] as number, falsePositiveRate, truePositiveRate });
  });
  return { points, area };
}

/** The examples whose probability lies in one part of the scale. */
export interface CalibrationBin {
  /** Limits of the part: from < probability ≤ to; the first begins with 0 itself. */
  from: number;
  to: number;
  /** Number of examples in it. */
  count: number;
  /** Mean of their probabilities: what was said. */
  predicted: number;
  /** Share of label 1 among them: what happened. */
  observed: number;
}

/**
 * Does 0.3 happen 3 times in 10? Puts the examples into bins of equal width by their probability and compares.
 *
 * @param A - probabilities of label 1, (1, m)
 * @param Y - labels 0 or 1, (1, m)
 * @param options - `bins`: number of parts of the scale from 0 to 1; 10 where nothing is said
 * @returns the bins that hold examples, from low to high; well calibrated is `observed` near `predicted`
 * @throws InputError if a value or a shape is not as said
 * @example calibration([[0.1, 0.2, 0.9]], [[0, 1, 1]], { bins: 2 })[0] // count 2, predicted 0.15, observed 0.5
 */
export function calibration<M extends string>(
  A: MatrixLike<"1", M>,
  Y: MatrixLike<"1", Exactly<M>>,
  options: { bins?: number } = {},
): CalibrationBin[] {
  const { bins = 10 } = checkOptions(options);
  checkNumber("bins", bins, 1, true);
  const { scores: probabilities, labels } = readScores("A", A, Y);
  const wrong = probabilities.find((a) => a < 0 || a > 1);
  demand(wrong === undefined, "probabilities from 0 to 1", `${wrong}`);
  const found = new Map<number, CalibrationBin>();
  probabilities.forEach((a, i) => {
    const k = binOf(a, bins);
    const empty = { from: (k - 1) / bins, to: k / bins, count: 0, predicted: 0, observed: 0 };
    const bin = found.get(k) ?? empty;
    bin.count++;
    bin.predicted += (a - bin.predicted) / bin.count;
    bin.observed += ((labels[i] as number) - bin.observed) / bin.count;
    found.set(k, bin);
  });
  return [...found.values()].sort((p, q) => p.from - q.from);
}

/** The number k of the bin with (k − 1)/bins < a ≤ k/bins; 0 itself belongs to the first, k = 1. */
function binOf(a: number, bins: number): number {
  const k = Math.max(Math.floor(a * bins), 1); // the bin itself or the one before, as rounding has it
  return a > k / bins ? k + 1 : k;
}
