/** A forward and a backward pass in plain loops, right or with a mistake in it: what exercises 6.3 and 6.4 compare answers with. */

import { crossEntropy } from "../loss.js";
import { sigmoid } from "../sigmoid.js";

type Numbers = readonly number[];
type Rows = readonly Numbers[];

/** One example on its way through the neuron. */
interface Example {
  readonly z: number;
  readonly a: number;
  readonly y: number;
  /** How many examples there are. */
  readonly m: number;
}

/** Made of the number of examples and of that of features. */
type Divisor = (m: number, nX: number) => number;

export interface Change {
  /** Whether b is added to z. */
  readonly bias?: boolean;
  readonly activation?: (z: number) => number;
  readonly loss?: (example: Example) => number;
  readonly dz?: (example: Example) => number;
  /** What the error meets in dw: the example's own x, unless told. */
  readonly meets?: (xj: number, wj: number) => number;
  /** The examples that are left out of the slopes. */
  readonly skips?: (i: number, m: number) => boolean;
  /** What sums over the examples are divided by: in the cost, in dw, and in db as in dw, unless told. */
  readonly costOver?: Divisor;
  readonly dwOver?: Divisor;
  readonly dbOver?: Divisor;
}

/** @returns a function of w, b, X and Y, all of them lists of rows, which gives A, cost, dw and db */
export function neuronPass(change: Change) {
  const { bias = true, activation = sigmoid, loss = ({ z, y }) => crossEntropy(z, y) } = change;
  const { dz = ({ a, y }) => a - y, meets = (xj) => xj, skips = () => false } = change;
  const { costOver = (m) => m, dwOver = (m) => m, dbOver = dwOver } = change;

  return (w: Rows, b: number, X: Rows, Y: Rows) => {
    const labels = Y[0] as Numbers;
    const [m, nX] = [labels.length, X.length];
    const examples = labels.map((y, i): Example => {
      const z = w.reduce((sum, [wj = 0], j) => sum + wj * (X[j]?.[i] as number), bias ? b : 0);
      return { z, a: activation(z), y, m };
    });
    const errors = examples.map((example, i) => (skips(i, m) ? 0 : dz(example)));
    const sum = (values: Numbers) => values.reduce((total, value) => total + value, 0);
    return {
      A: [examples.map(({ a }) => a)],
      cost: sum(examples.map(loss)) / costOver(m, nX),
      dw: X.map((row, j) => [
        sum(errors.map((error, i) => error * meets(row[i] as number, w[j]?.[0] as number))) /
          dwOver(m, nX),
      ]),
      db: sum(errors) / dbOver(m, nX),
    };
  };
}

/** The same for one feature: a function of x, y, w and b, which gives dw and db as numbers. */
export function slopesPass(change: Change) {
  const pass = neuronPass(change);
  return (x: Numbers, y: Numbers, w: number, b: number) => {
    const { dw, db } = pass([[w]], b, [x], [y]);
    return { dw: dw[0]?.[0] as number, db };
  };
}
