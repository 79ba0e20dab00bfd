/** A scale of log-odds z, labelled with probabilities, or with the temperatures at which a neuron gives them. */

import { axis, type Domain, labelledTicks } from "./axis.js";
import { written } from "./wording.js";

/** A neuron of one feature, the temperature. */
export interface Neuron {
  /** Per °F. */
  readonly w: number;
  readonly b: number;
}

/** Probabilities that have a label. */
const probabilities = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999];

/** An axis has at most about so many temperatures. */
const mostTemperatures = 12;

/** @param a - a probability, neither 0 nor 1 */
export const logOdds = (a: number) => Math.log(a / (1 - a));

/** The temperature at which a neuron says z, in °F. */
export const temperatureOf = ({ w, b }: Neuron, z: number) => (z - b) / w;

/** The scale with probabilities, for places in the field `x`. */
export const logOddsAxis = (domain: Domain) => ({
  ...axis("x", "ŷ, on a scale of log-odds", domain),
  axis: labelledTicks(probabilities.map((a) => ({ at: logOdds(a), label: String(a) }))),
});

/** The same scale with temperatures: as z = w·t + b, they stand at equal distances. */
export function temperatureScale(neuron: Neuron, domain: Domain) {
  const ends = domain.map((z) => temperatureOf(neuron, z));
  const [cold, warm] = [Math.min(...ends), Math.max(...ends)];
  const steps = [1, 2, 5, 10, 20, 50, 100];
  const step = steps.find((step) => (warm - cold) / step <= mostTemperatures) ?? warm - cold;
  const first = Math.ceil(cold / step);
  const ticks = Array.from({ length: Math.floor(warm / step) - first + 1 }, (_, k) => {
    const t = step * (first + k);
    return { at: neuron.w * t + neuron.b, label: written(t) };
  });
  return {
    ...axis("x", "temperature at launch (°F), on the same scale", domain),
    axis: labelledTicks(ticks),
  };
}
