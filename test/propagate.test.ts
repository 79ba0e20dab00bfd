/** propagate and cost: the forward and the backward pass. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cost, crossEntropy, gradientCheck, propagate, squaredError, tf } from "../src/index.js";
import { findExercise } from "../src/study/find-exercise.js";
import { numbers } from "./close.js";
import { problems } from "./problems.js";
import { answerOf } from "./study/answer-of.js";

type Rows = number[][];

/** A forward and a backward pass, whoever wrote them. */
type Passes = (
  w: Rows,
  b: number,
  X: Rows,
  Y: Rows,
) => { dw: tf.Tensor | Rows; db: number; cost: number };

const written = (await answerOf(findExercise("6.4").solution.code)) as Passes;

const columnOf = (dw: tf.Tensor | Rows) => (dw instanceof tf.Tensor ? numbers(dw) : dw.flat());

describe.each<[string, Passes]>([
  ["propagate", propagate],
  ["propagate as the exercise of lesson 06 wants it", written],
])("%s", (_name, passes) => {
  it("agrees with tfjs's own derivatives", () => {
    fc.assert(
      fc.property(problems, ({ w, b, X, Y }) => {
        tf.tidy(() => {
          const [bias, features, labels] = [tf.scalar(b), tf.tensor2d(X), tf.tensor2d(Y)];
          const J = (w: tf.Tensor, b: tf.Tensor) => {
            const Z = tf.add(tf.matMul(w as tf.Tensor2D, features, true), b);
            return tf.mean(tf.sub(tf.softplus(Z), tf.mul(labels, Z))) as tf.Scalar;
          };
          const [dw, db] = tf.grads(J)([tf.tensor2d(w), bias]) as [tf.Tensor, tf.Tensor];
          const own = passes(w, b, X, Y);
          const column = columnOf(own.dw);
          numbers(dw).forEach((slope, j) => {
            expect(column[j]).toBeCloseTo(slope, 4);
          });
          expect(own.db).toBeCloseTo(numbers(db)[0] as number, 4);
        });
      }),
      { seed: 1 },
    );
  });

  it("agrees with central differences of the cost", () => {
    fc.assert(
      fc.property(problems, ({ w, b, X, Y }) => {
        const at = [...w.flat(), b];
        const J = (at: number[]) =>
          cost(
            at.slice(0, -1).map((wj) => [wj]),
            at.at(-1) as number,
            X,
            Y,
          );
        const { dw, db, cost: here } = passes(w, b, X, Y);
        const slopes = [...columnOf(dw), db];
        gradientCheck(J, at).forEach((tried, j) => {
          expect(slopes[j]).toBeCloseTo(tried, 5);
        });
        expect(here).toBeCloseTo(J(at), 12);
      }),
      { seed: 4 },
    );
  });

  it("is the same for examples one at a time as for all at once", () => {
    fc.assert(
      fc.property(problems, ({ w, b, X, Y }) => {
        const m = X[0]?.length ?? 0;
        const costs = X[0]?.map((_, i) => {
          const x = X.map((row) => [row[i] as number]);
          return passes(w, b, x, [[Y[0]?.[i] as number]]).cost;
        });
        const mean = (costs as number[]).reduce((sum, cost) => sum + cost / m, 0);
        expect(passes(w, b, X, Y).cost).toBeCloseTo(mean, 10);
      }),
      { seed: 3, numRuns: 30 },
    );
  });
});

describe("propagate", () => {
  it("agrees with central differences of the cost, with a penalty too", () => {
    fc.assert(
      fc.property(problems, fc.double({ min: 0, max: 5, noNaN: true }), ({ w, b, X, Y }, l2) => {
        const at = [...w.flat(), b];
        const J = (at: number[]) =>
          cost(
            at.slice(0, -1).map((wj) => [wj]),
            at.at(-1) as number,
            X,
            Y,
            { l2 },
          );
        const tried = gradientCheck(J, at);
        const { dw, db, cost: here } = propagate(w, b, X, Y, { l2 });
        [...numbers(dw), db].forEach((slope, j) => {
          expect(slope).toBeCloseTo(tried[j] as number, 5);
        });
        expect(here).toBeCloseTo(J(at), 12);
      }),
      { seed: 2 },
    );
  });

  it("keeps the digits of a small slope where the neuron is sure and right", () => {
    const { db } = propagate([[0]], 40, [[1]], [[1]]);
    expect(db).toBeCloseTo(-4.248354255291589e-18, 30); // −σ(−40)
  });
});

describe("cost", () => {
  it("takes another loss: squared error has two valleys where cross-entropy has one", () => {
    const [X, Y] = [[[-20, -0.2, 1]], [[1, 1, 1]]];
    const J = (w: number, loss: typeof crossEntropy) => cost([[w]], 0, X, Y, { loss });
    expect(J(-0.125, squaredError)).toBeCloseTo(0.0886, 4);
    expect(J(0.275, squaredError)).toBeCloseTo(0.2404, 3); // the maximum between the two minima
    expect(J(1.479, squaredError)).toBeCloseTo(0.2272, 4);
    const [downhill] = gradientCheck(([w = 0]) => J(w, crossEntropy), [-0.189]);
    expect(Math.abs(downhill as number)).toBeLessThan(1e-3);
  });

  it("is log 2 at the start, whatever the data", () => {
    expect(cost([[0]], 0, [[1e300, -5]], [[1, 0]])).toBe(Math.LN2);
  });

  it("says so when a product or a sum leaves the range of numbers", () => {
    const product = () => cost([[1e200]], 0, [[1e200, 1]], [[0, 1]]);
    expect(product).toThrow("Expected products of w and X to stay finite, got Infinity: standardi");
    const sum = () => cost([[1e200]], 0, [[1, 1]], [[0, 1]], { l2: 1 });
    expect(sum).toThrow("Expected cost to stay finite, got Infinity: standardize X");
  });
});
