/** How good the probabilities are, before any threshold: in their order (ROC) and at their word (calibration). */

import { InputError } from "./input-error.js";
import { checkNumber, checkOptions, type Examples, readExamples } from "./problem.js";
import type { Exactly, MatrixLike } from "./tensor.js";

/** What one threshold gives: an example counts as positive from this score on. */
export interface RocPoint {
  threshold: number;
  falsePositiveRate: number;
  truePositiveRate: number;
}

/**
 * The ROC curve: what each threshold finds of the positives, and what it takes along of the negatives.
 *
 *     area = P(score of a positive > score of a negative) + ½·P(the two are equal)
 *
 * Equal scores enter together, as one slanting piece of the curve.
 *
 * @param scores - probabilities or logits, (1, m); higher means more likely 1
 * @param Y - labels 0 or 1, both present, (1, m)
 * @returns `points` from (0, 0) to (1, 1) by falling threshold, and the `area` below them: 1 is perfect, ½ is guessing
 * @throws InputError if a value or a shape is not as said, or one label is missing
 * @example roc([[0.9, 0.4, 0.6, 0.1]], [[1, 1, 0, 0]]).area // 0.75
 * @see T. Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27, 2006
 */
export function roc<M extends string>(
  scores: MatrixLike<"1", M>,
  Y: MatrixLike<"1", Exactly<M>>,
): { points: RocPoint[]; area: number } {
  const examples = readExamples(scores, Y, { nX: 1, names: ["scores", "Y"] });
  const positives = examples.Y.reduce((sum, y) => sum + y, 0);
  const negatives = examples.Y.length - positives;
  if (positives === 0 || negatives === 0)
    throw new InputError("labels Y of both kinds, 0 and 1", `only ${examples.Y[0]}`);
  const points = [{ threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0 }];
  let area = 0;
  let [found, taken] = [0, 0];
  for (const { score, ones, zeros } of groups(examples)) {
    area += (zeros / negatives) * ((found + ones / 2) / positives);
    found += ones;
    taken += zeros;
    points.push({
      threshold: score,
      falsePositiveRate: taken / negatives,
      truePositiveRate: found / positives,
    });
  }
  return { points, area };
}

/** The scores from high to low, each with the labels that share it. */
function groups({ X, Y }: Examples) {
  const order = Array.from(Y.keys()).sort((i, k) => at(X.values, k) - at(X.values, i));
  const groups: { score: number; ones: number; zeros: number }[] = [];
  for (const i of order) {
    const score = at(X.values, i);
    if (groups.at(-1)?.score !== score) groups.push({ score, ones: 0, zeros: 0 });
    const group = groups.at(-1) as (typeof groups)[number];
    if (at(Y, i) === 1) group.ones++;
    else group.zeros++;
  }
  return groups;
}

const at = (values: Float64Array | Float32Array, i: number) => values[i] as number;

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
  const { X, Y: labels } = readExamples(A, Y, { nX: 1, names: ["A", "Y"] });
  const wrong = X.values.find((a) => a < 0 || a > 1);
  if (wrong !== undefined) throw new InputError("probabilities from 0 to 1", String(wrong));
  const members = new Map<number, number[]>();
  X.values.forEach((a, i) => {
    const bin = Math.max(Math.ceil(a * bins), 1);
    members.set(bin, [...(members.get(bin) ?? []), i]);
  });
  const mean = (values: Float64Array | Float32Array, of: number[]) =>
    of.reduce((sum, i) => sum + at(values, i), 0) / of.length;
  return [...members]
    .sort(([p], [q]) => p - q)
    .map(([bin, of]) => ({
      from: (bin - 1) / bins,
      to: bin / bins,
      count: of.length,
      predicted: mean(X.values, of),
      observed: mean(labels, of),
    }));
}
