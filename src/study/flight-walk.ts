/** Gradient descent on the 23 flights, right or with a mistake in it: what exercises 5.2 and 5.3 compare answers with. */

import { loadORings } from "../data/o-rings.js";
import { standardizer } from "../data/standardize.js";
import { sigmoid } from "../sigmoid.js";

type Pair = readonly [w: number, b: number];

interface Slopes {
  readonly dw: number;
  readonly db: number;
}

interface Step extends Slopes {
  readonly w: number;
  readonly b: number;
  readonly slopes: (w: number, b: number) => Slopes;
}

interface Change {
  readonly rate?: number;
  readonly standardised?: boolean;
  /** The error of one flight. */
  readonly dz?: (flight: { readonly z: number; readonly a: number; readonly y: number }) => number;
  /** Where a step leads. */
  readonly move?: (step: Step) => Pair;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** @returns where so many steps lead from w = b = 0, as [w, b] */
export function flightWalk(change: Change): (steps: number) => Pair {
  const { rate = 1, standardised = true, dz = ({ a, y }) => a - y } = change;
  const { move = ({ w, b, dw, db }) => [w - rate * dw, b - rate * db] } = change;
  const { temperature, distress } = loadORings();
  const scale = standardizer(temperature);
  const x = standardised ? temperature.map((t) => scale.apply(t)) : temperature;

  const slopes = (w: number, b: number) => {
    const errors = x.map((xi, i) => {
      const z = w * xi + b;
      return dz({ z, a: sigmoid(z), y: distress[i] as number });
    });
    return { dw: mean(errors.map((error, i) => error * (x[i] as number))), db: mean(errors) };
  };
  return (steps) => {
    let [w, b]: Pair = [0, 0];
    for (let k = 0; k < steps; k++) [w, b] = move({ w, b, ...slopes(w, b), slopes });
    return [w, b];
  };
}
