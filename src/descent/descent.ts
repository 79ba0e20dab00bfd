/** Gradient descent: step after step against the slope. */

import type { Examples } from "../input/examples.js";
import { InputError } from "../input/input-error.js";
import type { Arithmetic } from "./arithmetic.js";
import { sumOfLosses } from "./cross-entropy.js";
import { safeRate } from "./curvature.js";
import { direct } from "./direct.js";
import { DivergenceError } from "./divergence-error.js";
import { withFastest } from "./fastest.js";
import type { Parametrization, ThetaSums } from "./parametrization.js";
import { penalty } from "./penalty.js";
import { span } from "./span.js";

/** Where descent is at the start of an iteration. */
export interface Step {
  /** Number of the iteration, from 0. */
  readonly iteration: number;
  /** Cost here, before the update, in nats. */
  readonly cost: number;
  /** Weights here, in 64 bits; made when read, now or later. */
  readonly w: Float64Array;
  readonly b: number;
}

export interface Settings {
  /** Number of steps; 100 where nothing is said. */
  iterations: number;
  /** Step size α; 0.009 where nothing is said. */
  learningRate: number;
  /** A cost is kept every so many iterations, from 0 on; 100 where nothing is said. */
  recordEvery: number;
  /** Strength λ of the penalty (λ/2m)·‖w‖² on large weights; 0 where nothing is said. */
  l2: number;
  /** Called at the start of each iteration. */
  onStep: ((step: Step) => void) | undefined;
}

/** How many products are worked out between two pauses, at least: asking for the time at each small step takes a tenth of the step. */
const productsInATurn = 30_000;

/** A descent under way. It can be left whenever `work` yields, and has then taken whole steps only. */
export class Descent {
  iteration = 0;
  readonly iterations: number;
  readonly costs: number[] = [];
  db = 0;
  #arithmetic: Arithmetic | undefined;
  #parametrization: Parametrization;
  #dTheta: Float64Array;

  constructor(
    readonly examples: Examples,
    w: Float64Array,
    public b: number,
    readonly settings: Settings,
    arithmetic?: Arithmetic,
  ) {
    this.iterations = settings.iterations;
    const parametrize = spanIsFaster(examples, settings.iterations) ? span : direct;
    const make = (loops: Arithmetic) => {
      this.#arithmetic = loops;
      return parametrize(examples, w, loops);
    };
    this.#parametrization = arithmetic ? make(arithmetic) : withFastest(make);
    this.#dTheta = new Float64Array(this.#parametrization.theta.length);
  }

  /** The weights now. */
  weights(): Float64Array {
    return this.#parametrization.toWeights(this.#parametrization.theta);
  }

  /** The slopes dw that the last step followed; zeros before the first. */
  slopes(): Float64Array {
    return this.#parametrization.toWeights(this.#dTheta);
  }

  /** Gives the memory back. Weights and slopes must have been asked for before. */
  end(): void {
    this.#arithmetic?.release();
  }

  /** Takes all the steps. */
  *work(): Generator<void, void> {
    const { recordEvery, onStep } = this.settings;
    const products = this.#dTheta.length * this.examples.Y.length; // in a step
    const stepsInATurn = onStep ? 1 : Math.ceil(productsInATurn / products);
    for (; this.iteration < this.iterations; this.iteration++) {
      const record = this.iteration % recordEvery === 0;
      if (record || onStep) {
        const { cost, ...sums } = yield* this.#propagateWithCost();
        if (record) this.costs.push(cost);
        if (onStep) onStep(this.#at(cost));
        this.#step(sums);
      } else {
        this.#step(yield* this.#propagate());
      }
      if (this.iteration % stepsInATurn === 0) yield;
    }
    const { cost: last } = yield* this.#propagateWithCost();
    const first = this.costs[0] as number;
    if (last > first * (1 + 1e-9)) yield* this.#checkRate(`the cost went from ${first} to ${last}`);
  }

  /** The slopes here, without the cost. */
  *#propagate(): Generator<void, ThetaSums> {
    const sums = yield* this.#parametrization.sweep(this.b);
    if (!Number.isFinite(sums.sumOfDZ)) yield* this.#explain();
    return sums;
  }

  /** The slopes and the cost here. The cost takes a logarithm for each example, so it is worked out only where it is asked for. */
  *#propagateWithCost(): Generator<void, ThetaSums & { cost: number }> {
    const { Y } = this.examples;
    let losses = 0;
    const sums = yield* this.#parametrization.sweep(this.b, (z, from) => {
      losses += sumOfLosses(z, Y, from);
    });
    if (!Number.isFinite(sums.sumOfDZ + losses)) yield* this.#explain();
    const cost = losses / Y.length + penalty(sums.squaredNorm, this.settings.l2, Y.length);
    return { ...sums, cost };
  }

  /** θ := θ − α·dθ, b := b − α·db */
  #step({ thetaOfXdZ, sumOfDZ }: ThetaSums): void {
    const { theta } = this.#parametrization;
    const { learningRate, l2 } = this.settings;
    const m = this.examples.Y.length;
    for (let j = 0; j < theta.length; j++) {
      const slope = ((thetaOfXdZ[j] as number) + l2 * (theta[j] as number)) / m;
      this.#dTheta[j] = slope;
      (theta[j] as number) -= learningRate * slope;
    }
    this.db = sumOfDZ / m;
    this.b -= learningRate * this.db;
  }

  /** Where descent is now. The weights are worked out only if they are read: from few parameters that takes a while. */
  #at(cost: number): Step {
    const parametrization = this.#parametrization;
    const theta = parametrization.theta.slice();
    const step = {
      iteration: this.iteration,
      cost,
      b: this.b,
      get w() {
        return parametrization.toWeights(theta);
      },
    };
    return step;
  }

  /** @throws an error that says why a sum is not finite */
  *#explain(): Generator<void, never> {
    yield* this.#checkRate("the parameters grew beyond all bounds");
    throw new InputError("products of w and X to stay finite", "larger ones", "standardize X");
  }

  /** @throws DivergenceError if the learning rate is above the largest safe one */
  *#checkRate(seen: string): Generator<void, void> {
    const { learningRate, l2 } = this.settings;
    const largest = yield* safeRate(this.examples.X, l2);
    if (learningRate > largest) throw new DivergenceError(learningRate, largest, seen);
  }
}

/**
 * Whether descent goes faster in the span of the examples. That needs more features than examples, room for the m²
 * products K (134 MB at m = 4096), and so many steps that they save more time than K takes.
 * K takes as many multiplications as m/4 steps; twice as many steps leave room for what else it costs.
 */
function spanIsFaster({ X }: Examples, iterations: number): boolean {
  return X.cols < X.rows && X.cols <= 4096 && X.cols < 2 * iterations;
}
