/** Checks that what a chart was given has the pattern that it needs. */

import { demand, describe } from "../../input/input-error.js";

/** What a value should look like: 0 for a finite number, "" for a text, [pattern] for a list, { name: pattern } for an object. */
export type Pattern = 0 | "" | readonly [Pattern] | { readonly [name: string]: Pattern };

/**
 * @param name - what to call the value in an error
 * @throws InputError if a part of `value` has another pattern; it names the part
 * @example checkPattern("neuron", { w: Number.NaN, b: 1 }, { w: 0, b: 0 }) // throws: Expected neuron.w to be a finite number, got NaN
 */
export function checkPattern(name: string, value: unknown, pattern: Pattern): void {
  if (pattern === 0)
    demand(Number.isFinite(value), `${name} to be a finite number`, describe(value));
  else if (pattern === "")
    demand(typeof value === "string", `${name} to be a text`, describe(value));
  else if (isList(pattern)) checkList(name, value, pattern[0]);
  else {
    demand(typeof value === "object" && value !== null, `${name} to be an object`, describe(value));
    for (const [part, inner] of Object.entries(pattern))
      checkPattern(`${name}.${part}`, (value as Record<string, unknown>)[part], inner);
  }
}

const isList = (pattern: Pattern): pattern is readonly [Pattern] => Array.isArray(pattern);

function checkList(name: string, value: unknown, pattern: Pattern): void {
  demand(Array.isArray(value) && value.length > 0, `${name} to be a list`, describe(value));
  for (let i = 0; i < value.length; i++) checkPattern(`${name}[${i}]`, value[i], pattern);
}

/** @throws InputError unless these are flights, as many temperatures and outcomes as names */
export function checkFlights(flights: unknown): void {
  checkPattern("flights", flights, { flight: [""], temperature: [0], distress: [0] });
  const { flight, temperature, distress } = flights as Record<string, unknown[]>;
  checkExamples(temperature, distress, ["flights.temperature", "flights.distress"]);
  demand(
    flight?.length === temperature?.length,
    `${temperature?.length} names of flights`,
    String(flight?.length),
  );
}

/** @throws InputError unless `x` is a list of numbers and `y` has a label, 0 or 1, for each */
export function checkExamples(x: unknown, y: unknown, [nameX, nameY] = ["x", "y"]): void {
  checkPattern(nameX as string, x, [0]);
  checkLabels(nameY as string, y);
  const [inputs, labels] = [x as number[], y as number[]];
  demand(inputs.length === labels.length, `${inputs.length} labels ${nameY}`, `${labels.length}`);
}

/** @throws InputError unless `y` is a list of labels, each 0 or 1 */
export function checkLabels(name: string, y: unknown): void {
  checkPattern(name, y, [0]);
  const wrong = (y as number[]).find((label) => label !== 0 && label !== 1);
  demand(wrong === undefined, `labels ${name} to be 0 or 1`, String(wrong));
}

/** @throws InputError unless `A` is a list of probabilities and `Y` has a label, 0 or 1, for each */
export function checkProbabilities(A: unknown, Y: unknown): void {
  checkExamples(A, Y, ["A", "Y"]);
  const wrong = (A as number[]).find((a) => a < 0 || a > 1);
  demand(wrong === undefined, "probabilities A from 0 to 1", String(wrong));
}
