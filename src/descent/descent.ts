/** Gradient descent: step after step against the slope. */

import type { Examples } from "../input/examples.js";
import { InputError } from "../input/input-error.js";
import { activate, sumLoss } from "./activate.js";
import { safeRate } from "./curvature.js";
import { DivergenceError } from "./divergence-error.js";
import { direct, type Parametrization, span } from "./parametrization.js";
import { penalty } from "./penalty.js";
import type { Sums } from "./sweep.js";

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

/** A descent under way: it can be left after any turn of its work, and has then taken whole steps only. */
export class Descent {
  iteration = 0;
  readonly iterations: number;
  readonly costs: number[] = [];
  db = 0;
  #form: Parametrization;
  #dTheta: Float64Array;

  constructor(
    readonly examples: Examples,
    w: Float64Array,
    public b: number,
    readonly settings: Settings,
  ) {
    this.iterations = settings.iterations;
    const { rows, cols } = examples.X;
    const worthIt = cols < 2 * this.iterations; // else XᵀX takes longer than it saves
    const wide = cols < rows && cols <= 4096; // XᵀX fits into 134 MB
    this.#form = (wide && worthIt ? span : direct)(examples.X, w);
    this.#dTheta = new Float64Array(this.#form.theta.length);
  }

  weights = () => this.#form.weights(this.#form.theta);
  slopes = () => this.#form.weights(this.#dTheta);

  /** All the steps; yields often. */
  *work(): Generator<void, void> {
    const { recordEvery, onStep } = this.settings;
    for (; this.iteration < this.iterations; this.iteration++) {
      const record = this.iteration % recordEvery === 0;
      const sums = yield* this.#propagate(record || onStep !== undefined);
      if (record) this.costs.push(sums.cost);
      if (onStep) this.#tell(onStep, sums.cost);
      this.#step(sums);
    }
    const [first = 0, { cost: last }] = [this.costs[0], yield* this.#propagate(true)];
    if (last > first * (1 + 1e-9)) yield* this.#checkRate(`the cost went from ${first} to ${last}`);
  }

  /** Slopes summed over the examples, and the cost where it is asked for: it takes a logarithm for each example. Else `cost` has no meaning. */
  *#propagate(withCost: boolean): Generator<void, Sums & { cost: number }> {
    const [{ Y }, { theta, sweep }] = [this.examples, this.#form];
    let loss = 0;
    const sums = yield* sweep(theta, this.b, (z, start) => {
      if (withCost) loss += sumLoss(z, Y, start);
      return activate(z, Y, start);
    });
    if (!Number.isFinite(sums.db + loss)) {
      yield* this.#checkRate("the parameters grew beyond all bounds");
      throw new InputError("products of w and X to stay finite", "larger ones", "standardize X");
    }
    const weighed = penalty(sums.square, this.settings.l2, Y.length);
    return { ...sums, cost: loss / Y.length + weighed };
  }

  /** w := w − α·dw, b := b − α·db */
  #step({ dw, db }: Sums) {
    const [{ theta }, { learningRate, l2 }] = [this.#form, this.settings];
    const m = this.examples.Y.length;
    for (let j = 0; j < theta.length; j++) {
      const thetaJ = theta[j] as number;
      const slope = ((dw[j] as number) + l2 * thetaJ) / m;
      this.#dTheta[j] = slope;
      theta[j] = thetaJ - learningRate * slope;
    }
    this.db = db / m;
    this.b -= learningRate * this.db;
  }

  #tell(onStep: (step: Step) => void, cost: number) {
    const { iteration, b } = this;
    const [form, theta] = [this.#form, this.#form.theta.slice()];
    const get = () => form.weights(theta);
    onStep(Object.defineProperty({ iteration, cost, b }, "w", { get, enumerable: true }) as Step);
  }

  *#checkRate(how: string): Generator<void, void> {
    const { learningRate, l2 } = this.settings;
    const largest = yield* safeRate(this.examples.X, l2);
    if (learningRate > largest) throw new DivergenceError(learningRate, largest, how);
  }
}
