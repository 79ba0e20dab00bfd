/** Training, as learners call it. */

import { Descent, type Settings } from "./descent/descent.js";
import { readProblem } from "./input/examples.js";
import { demand, describe } from "./input/input-error.js";
import { toColumn } from "./input/matrices.js";
import { checkNumber, checkOptions } from "./input/options.js";
import { takeTurns } from "./notebook/turns.js";
import { type Exactly, type Matrix, type MatrixLike, tf } from "./tensor.js";

/** How to train: the settings, each of which may be left out, and what is shown meanwhile. */
export interface OptimizeOptions extends Partial<Settings> {
  /** Stops training when it aborts; what was learned is kept. The stop button of a notebook does the same. */
  signal?: AbortSignal;
  /** Also draws the cost curve below the progress bar while it grows. */
  showCost?: boolean;
}

/** What `optimize` gives. */
export interface Optimized<N extends string> {
  /** Weights after the last step, (n_x, 1). */
  w: Matrix<N, "1">;
  /** Bias after the last step. */
  b: number;
  /** Slopes that the last step followed, (n_x, 1): taken before it. Zeros where no step was made. */
  dw: Matrix<N, "1">;
  /** Slope of the bias, likewise. */
  db: number;
  /** Costs before iterations 0, recordEvery, 2·recordEvery, … */
  costs: number[];
  /** The weights in 64 bits, of which the tensor w keeps 32. */
  w64: Float64Array;
}

/**
 * Gradient descent: from w and b downhill, one small step at a time.
 *
 *     repeat:   w := w − α·dw    b := b − α·db
 *
 * Runs in 64 bits. In a notebook it shows its progress, and the stop button ends it and keeps what was learned. With more
 * features than examples (m < n_x, up to m = 4096, and from m/2 steps on) it takes the same steps with less work: see
 * descent/span.ts.
 *
 * @param w - weights to start from, (n_x, 1)
 * @param b - bias to start from
 * @param X - examples in columns, (n_x, m)
 * @param Y - labels 0 or 1, both present, (1, m)
 * @param options - `iterations` (100), `learningRate` (0.009), `recordEvery` (100), `l2` (0), `onStep`, `signal`, `showCost`
 * @returns a promise of w, b, w in 64 bits (`w64`), the last slopes dw, db and the recorded costs
 * @throws InputError if a value or a shape is not as said
 * @throws DivergenceError if the rate is above the largest safe one, which it says, and the cost ends higher than it
 * began or the parameters overflow
 * @example const { w, b, costs } = await optimize([[0]], 0, [[-1, 1]], [[0, 1]], { learningRate: 1 }) // w = [[4.589…]], b = 0
 */
export async function optimize<N extends string, M extends string>(
  w: MatrixLike<N, "1">,
  b: number,
  X: MatrixLike<Exactly<N>, M>,
  Y: MatrixLike<"1", Exactly<M>>,
  options: OptimizeOptions = {},
): Promise<Optimized<N>> {
  const { w: start, examples } = readProblem(w, b, X, Y);
  const both = examples.Y.includes(0) && examples.Y.includes(1);
  demand(both, "labels Y of both kinds, 0 and 1", `only ${examples.Y[0]}`, "shuffle, then split");
  const settings = readSettings(options);
  const descent = new Descent(examples, start, b, settings);
  await takeTurns(descent.work(), descent, options);
  const w64 = descent.weights();
  const tensors = tf.tidy(() => ({ w: toColumn<N>(w64), dw: toColumn<N>(descent.slopes()) }));
  descent.end();
  return { ...tensors, b: descent.b, db: descent.db, costs: descent.costs, w64 };
}

function readSettings(options: OptimizeOptions): Settings {
  const { iterations = 100, recordEvery = 100, l2 = 0 } = checkOptions(options);
  const { learningRate: alpha = 0.009, onStep } = options;
  checkNumber("iterations", iterations, 1, true);
  checkNumber("recordEvery", recordEvery, 1, true);
  checkNumber("l2", l2, 0);
  demand(Number.isFinite(alpha) && alpha > 0, "learning rate above 0, finite", describe(alpha));
  const heard = onStep === undefined || typeof onStep === "function";
  demand(heard, "onStep to be a function", describe(onStep));
  return { iterations, learningRate: alpha, recordEvery, l2, onStep };
}
