/** optimize takes the steps of gradient descent. */

import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  cost,
  DivergenceError,
  optimize,
  randomNormal,
  type Step,
  tf,
  withPlainLoops,
} from "../src/index.js";
import { expectClose, numbers } from "./close.js";
import { type Problem, problems } from "./problems.js";

/** Gradient descent in its simplest form, with plain loops over features and examples. */
function plainLoop({ w, b, X, Y }: Problem, iterations: number, rate: number, l2: number) {
  const weights = w.flat();
  const labels = Y[0] as number[];
  const m = labels.length;
  let bias = b;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const dw = weights.map((wj) => (l2 / m) * wj);
    let db = 0;
    labels.forEach((y, i) => {
      const z = X.reduce((sum, row, j) => sum + (weights[j] as number) * (row[i] as number), bias);
      const dz = 1 / (1 + Math.exp(-z)) - y;
      X.forEach((row, j) => {
        (dw[j] as number) += (dz * (row[i] as number)) / m;
      });
      db += dz / m;
    });
    dw.forEach((slope, j) => {
      (weights[j] as number) -= rate * slope;
    });
    bias -= rate * db;
  }
  return [...weights, bias];
}

const both = problems.filter(({ Y }) => new Set(Y[0]).size === 2);

describe.each(["WebAssembly", "plain TypeScript"])("optimize, in %s", (form) => {
  let ended: () => void;
  let test: Promise<void>;
  beforeEach(() => {
    const untilEnded = () =>
      new Promise<void>((resolve) => {
        ended = resolve;
      });
    test = form === "plain TypeScript" ? withPlainLoops(untilEnded) : untilEnded();
  });
  afterEach(async () => {
    ended();
    await test;
  });

  it("equals the plain loop within 1e-9, wide or tall, with a penalty or without", async () => {
    await fc.assert(
      fc.asyncProperty(both, fc.constantFrom(0, 0.7), async (problem, l2) => {
        const { w, b, X, Y } = problem;
        const options = { iterations: 40, learningRate: 0.05, l2 };
        const result = await optimize(w, b, X, Y, options);
        const expected = plainLoop(problem, 40, 0.05, l2);
        [...result.w64, result.b].forEach((value, j) => {
          const wanted = expected[j] as number;
          expect(Math.abs(value - wanted)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(wanted)),
          );
        });
      }),
      { seed: 4 },
    );
  });

  it.each([
    ["tall", 37, 5003],
    ["wide", 900, 70],
  ])(
    "equals the plain loop on %s data of several blocks, as a tensor or as a list",
    async (_, nX, m) => {
      const next = randomNormal(1);
      const draw = (count: number) => Array.from({ length: count }, () => Math.fround(next()));
      const w = draw(nX).map((wj) => [wj / nX]);
      const X = Array.from({ length: nX }, () => draw(m));
      const problem = { w, b: 0.5, X, Y: [draw(m).map((x) => Number(x > 0))] };
      const options = { iterations: 40, learningRate: 0.01, l2: 2 };
      const expected = plainLoop(problem, 40, 0.01, 2);
      for (const features of [X, tf.tensor2d(X)]) {
        const { w64, b } = await optimize(w, 0.5, features, problem.Y, options);
        expectClose([...w64, b], expected, 1e-9);
      }
    },
  );

  it("records the same penalized costs for wide data as for the weights themselves", async () => {
    await fc.assert(
      fc.asyncProperty(both, async ({ w, b, X, Y }) => {
        const wide = [...X, ...X, ...X, ...X, ...X, ...X, ...X, ...X, ...X, ...X, ...X, ...X];
        const start = wide.map((_, j) => w[j % w.length] as number[]);
        const seen: [number, number][] = [];
        const onStep = ({ cost: here, w, b }: Step) => {
          seen.push([
            here,
            cost(
              Array.from(w, (wj) => [wj]),
              b,
              wide,
              Y,
              { l2: 2 },
            ),
          ]);
        };
        await optimize(start, b, wide, Y, { iterations: 9, learningRate: 1e-3, l2: 2, onStep });
        for (const [here, there] of seen) expect(here / there).toBeCloseTo(1, 9);
        expect(seen.length).toBe(9);
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it("gives the slopes of the last step, taken before it", async () => {
    const [X, Y] = [[[1, -2, 3, 0]], [[1, 0, 1, 0]]];
    const before = await optimize([[0]], 0, X, Y, { iterations: 6, learningRate: 0.1 });
    const after = await optimize([[0]], 0, X, Y, { iterations: 7, learningRate: 0.1 });
    const step = (before.w64[0] as number) - (after.w64[0] as number);
    expectClose(numbers(after.dw), [step / 0.1], 1e-6);
    expectClose([after.db], [(before.b - after.b) / 0.1], 1e-9);
  });

  it("calls onStep at the start of each iteration, with the cost there", async () => {
    const steps: [number, number, number][] = [];
    const onStep = ({ iteration, cost, w, b }: Step) => {
      steps.push([iteration, cost, (w[0] as number) + b]);
    };
    const options = { iterations: 3, learningRate: 0.1, recordEvery: 1, onStep };
    const { costs } = await optimize([[0]], 0, [[-1, 1]], [[0, 1]], options);
    expect(steps.map(([iteration]) => iteration)).toEqual([0, 1, 2]);
    expect(steps.map(([, cost]) => cost)).toEqual(costs);
    expect(steps[0]).toEqual([0, Math.LN2, 0]);
  });

  it("keeps the weights of each step for later, wide or tall", async () => {
    for (const X of [
      [[1, -2, 3, 0]],
      [
        [1, 2],
        [3, -4],
        [5, 6],
      ],
    ]) {
      const [seen, steps]: [number[][], Step[]] = [[], []];
      const onStep = (step: Step) => {
        seen.push([...step.w]);
        steps.push(step);
      };
      const Y = [(X[0] as number[]).map((_, i) => i % 2)];
      await optimize(
        X.map(() => [0]),
        0,
        X,
        Y,
        { iterations: 5, onStep },
      );
      expect(steps.map(({ w }) => [...w])).toEqual(seen);
      expect(seen[4]).not.toEqual(seen[1]);
    }
  });

  it("finds in time that a rate was too large for many examples with much the same spread", async () => {
    const next = randomNormal(2);
    const X = tf.tensor2d(
      new Float32Array(20 * 50_000).map(() => next()),
      [20, 50_000],
    );
    const Y = [Array.from({ length: 50_000 }, () => Number(next() > 0))];
    const w = Array.from({ length: 20 }, () => [0]);
    const lost = optimize(w, 0, X, Y, { learningRate: 100, iterations: 3 });
    await expect(lost).rejects.toThrow(DivergenceError);
  });

  it("lets timers fire while it works, so that one of them can stop it", async () => {
    const { w, b, X, Y } = large();
    const controller = new AbortController();
    let ticks = 0;
    const clock = setInterval(() => ++ticks === 5 && controller.abort(), 1);
    const { costs } = await optimize(w, b, X, Y, { iterations: 1e6, signal: controller.signal });
    clearInterval(clock);
    expect(ticks).toBeGreaterThanOrEqual(5);
    expect(costs.length).toBeLessThan(1e4);
  });

  it("stops when the signal aborts and keeps what was learned", async () => {
    const { w, b, X, Y } = large();
    const controller = new AbortController();
    let steps = 0;
    const options = {
      iterations: 1_000_000,
      signal: controller.signal,
      onStep: ({ iteration }: Step) => {
        steps = iteration;
        if (iteration === 12) controller.abort();
      },
    };
    const stopped = await optimize(w, b, X, Y, options);
    const whole = await optimize(w, b, X, Y, { iterations: 13 });
    expect(steps).toBe(12);
    expectClose(stopped.w64, [...whole.w64], 1e-12);
  });

  it("does nothing when the signal has aborted before", async () => {
    const signal = AbortSignal.abort();
    const { w64, b, dw, db, costs } = await optimize([[3]], 2, [[1, 2]], [[0, 1]], { signal });
    expect([w64[0], b, ...numbers(dw), db, costs]).toEqual([3, 2, 0, 0, []]);
  });

  it("says the largest safe learning rate when the cost climbs", async () => {
    const training = optimize([[0]], 0, [[-1, 1, 1]], [[0, 1, 0]], { learningRate: 40 });
    const error = await training.catch((error) => error);
    expect(error).toBeInstanceOf(DivergenceError);
    expect(error.message).toMatch(
      /^Expected learning rate below 6\.00, got 40: the cost went from/,
    );
    expect(error.largestSafeRate).toBeCloseTo(6, 9);
  });

  it("passes on what onStep throws", async () => {
    const onStep = () => {
      throw new Error("mine");
    };
    await expect(optimize([[0]], 0, [[1, 2]], [[0, 1]], { onStep })).rejects.toThrow("mine");
  });
});

function large(): Problem {
  const X = Array.from({ length: 30 }, (_, j) =>
    Array.from({ length: 400 }, (_, i) => Math.sin(i * j + j)),
  );
  return { w: X.map(() => [0]), b: 0, X, Y: [Array.from({ length: 400 }, (_, i) => i % 2)] };
}
