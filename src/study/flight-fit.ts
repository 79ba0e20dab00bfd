/** Fits to some of the 23 flights as lesson 09 makes them, in a hundred steps: what exercise 9.4 compares answers with. */

import { loadORings } from "../data/o-rings.js";
import { standardizer } from "../data/standardize.js";
import { sigmoid } from "../sigmoid.js";

type Numbers = readonly number[];

const mean = (values: Numbers) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @returns the neuron after 100 steps with α = 1 from w = b = 0 */
export function hundredSteps(x: Numbers, y: Numbers): { readonly w: number; readonly b: number } {
  let [w, b] = [0, 0];
  for (let step = 0; step < 100; step++) {
    const dz = x.map((xi, i) => sigmoid(w * xi + b) - (y[i] as number));
    [w, b] = [w - mean(dz.map((d, i) => d * (x[i] as number))), b - mean(dz)];
  }
  return { w, b };
}

/** Which flights, by number, each part of a test uses. */
interface Parts {
  /** Those that w and b are learned from. */
  readonly seen: Numbers;
  /** Those that μ and s are measured on. */
  readonly scaled: Numbers;
  /** Those whose labels are used in the place of those of `seen`. */
  readonly labelled?: Numbers;
}

/** @returns the neuron, as a function of a temperature in °F, and the scale that it uses */
export function learnFlights({ seen, scaled, labelled = seen }: Parts) {
  const { temperature, distress } = loadORings();
  const pick = (values: Numbers, which: Numbers) => which.map((i) => values[i] as number);
  const scale = standardizer(pick(temperature, scaled));
  const x = pick(temperature, seen).map((t) => scale.apply(t));
  const { w, b } = hundredSteps(x, pick(distress, labelled));
  return { w, b, scale, yHat: (t: number) => sigmoid(w * scale.apply(t) + b) };
}
