/** One neuron from data to verdicts: start, train, predict, judge. */

import { logits } from "./descent/at-once.js";
import { readExamples, readNeuron } from "./input/examples.js";
import { demand, describe } from "./input/input-error.js";
import { toColumn, toRow } from "./input/matrices.js";
import { checkNumber, checkOptions } from "./input/options.js";
import { metrics } from "./metrics.js";
import { type Optimized, type OptimizeOptions, optimize } from "./optimize.js";
import { sigmoid } from "./sigmoid.js";
import { type Exactly, type Matrix, type MatrixLike, tf } from "./tensor.js";

/**
 * Parameters to start from: all zeros. One neuron needs no random start, because its cost has a single valley.
 *
 * @param nX - number of features n_x, a whole number from 1 on
 * @returns w, zeros of shape (n_x, 1), and b = 0
 * @throws InputError if `nX` is not such a number
 * @example const { w, b } = initializeWithZeros(2) // w = [[0], [0]], b = 0
 */
export function initializeWithZeros(nX: number): { w: Matrix<"n_x", "1">; b: number } {
  checkNumber("n_x", nX, 1, true);
  demand(nX <= 1e8, "n_x that fits in memory", describe(nX));
  return { w: tf.zeros([nX, 1]), b: 0 };
}

/**
 * The probability of label 1 for each example: A = σ(wᵀX + b).
 *
 * @param w - weights, (n_x, 1)
 * @param b - bias
 * @param X - examples in columns, (n_x, m)
 * @returns probabilities, (1, m)
 * @throws InputError if a value or a shape is not as said
 * @example predictProbability([[1]], 0, [[0, 2]]) // [[0.5, 0.880797]]
 */
export function predictProbability<N extends string, M extends string>(
  w: MatrixLike<N, "1">,
  b: number,
  X: MatrixLike<Exactly<N>, M>,
): Matrix<"1", M> {
  return toRow(probabilities(w, b, X));
}

/**
 * The verdict for each example: 1 where its probability is above the threshold, else 0.
 *
 * @param w - weights, (n_x, 1)
 * @param b - bias
 * @param X - examples in columns, (n_x, m)
 * @param options - `threshold`: the probability above which the verdict is 1; 0.5 where nothing is said
 * @returns 0 or 1 for each, (1, m)
 * @throws InputError if a value or a shape is not as said
 * @example predict([[1]], 0, [[-2, 0, 2]]) // [[0, 0, 1]]
 */
export function predict<N extends string, M extends string>(
  w: MatrixLike<N, "1">,
  b: number,
  X: MatrixLike<Exactly<N>, M>,
  options: { threshold?: number } = {},
): Matrix<"1", M> {
  const threshold = readThreshold(options);
  return toRow(probabilities(w, b, X).map((a) => (a > threshold ? 1 : 0)));
}

/** What `model` gives. */
export interface Model<N extends string, Train extends string, Test extends string>
  extends Pick<Optimized<N>, "w" | "b" | "costs"> {
  trainPredictions: Matrix<"1", Train>;
  testPredictions: Matrix<"1", Test>;
  /** Share of right verdicts, from 0 to 1. */
  trainAccuracy: number;
  testAccuracy: number;
}

/**
 * The whole of it: start from zeros, train on one set, judge on that and on another.
 *
 * @param XTrain - examples to learn from, (n_x, m_train)
 * @param YTrain - their labels, (1, m_train)
 * @param XTest - examples that training never sees, (n_x, m_test)
 * @param YTest - their labels, (1, m_test)
 * @param options - as for `optimize`, and `threshold` as for `predict`
 * @returns a promise of the parameters, the costs, the verdicts and the share of them that is right
 * @throws InputError if a value or a shape is not as said
 * @throws DivergenceError if the learning rate is too large
 * @example const { testAccuracy } = await model(XTrain, YTrain, XTest, YTest, { iterations: 2000, learningRate: 0.005 })
 */
export async function model<N extends string, Train extends string, Test extends string>(
  XTrain: MatrixLike<N, Train>,
  YTrain: MatrixLike<"1", Exactly<Train>>,
  XTest: MatrixLike<Exactly<N>, Test>,
  YTest: MatrixLike<"1", Exactly<Test>>,
  options: OptimizeOptions & { threshold?: number } = {},
): Promise<Model<N, Train, Test>> {
  const nX = readExamples(XTrain, YTrain, undefined, { X: "XTrain", Y: "YTrain" }).X.rows;
  readExamples(XTest, YTest, nX, { X: "XTest", Y: "YTest" });
  readThreshold(options);
  const zeros = Array.from({ length: nX }, () => [0]);
  const { w, dw, w64, b, costs } = await optimize(zeros, 0, XTrain, YTrain, options);
  tf.dispose([w, dw]); // made anew below, where nothing is left behind if a line throws
  return tf.tidy(() => {
    const w = toColumn<N>(w64);
    const trainPredictions = predict(w, b, XTrain, options);
    const testPredictions = predict(w, b, XTest, options);
    const trainAccuracy = metrics(trainPredictions, YTrain).accuracy;
    const testAccuracy = metrics(testPredictions, YTest).accuracy;
    return { w, b, costs, trainPredictions, testPredictions, trainAccuracy, testAccuracy };
  });
}

function readThreshold(options: { threshold?: number }): number {
  const { threshold: t = 0.5 } = checkOptions(options);
  checkNumber("threshold", t, 0);
  demand(t <= 1, "threshold from 0 to 1", `${t}`, "50 % is written 0.5");
  return t;
}

function probabilities(w: unknown, b: unknown, X: unknown): Float64Array {
  const neuron = readNeuron(w, b, X);
  return logits(neuron.w, neuron.b, neuron.X).map((z) => sigmoid(z));
}
