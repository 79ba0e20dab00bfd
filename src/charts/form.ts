/** Checks that what a chart was given has the form that it needs. */

import { demand, describe } from "../input-error.js";

/** What a value should look like: 0 for a finite number, "" for a text, [form] for a list, { name: form } for an object. */
export type Form = 0 | "" | readonly [Form] | { readonly [name: string]: Form };

/**
 * @param name - what to call the value in an error
 * @throws InputError if a part of `value` has another form; it names the part
 * @example checkForm("neuron", { w: Number.NaN, b: 1 }, { w: 0, b: 0 }) // throws: Expected neuron.w to be a finite number, got NaN
 */
export function checkForm(name: string, value: unknown, form: Form): void {
  if (form === 0) demand(Number.isFinite(value), `${name} to be a finite number`, describe(value));
  else if (form === "") demand(typeof value === "string", `${name} to be a text`, describe(value));
  else if (isList(form)) checkList(name, value, form[0]);
  else {
    demand(typeof value === "object" && value !== null, `${name} to be an object`, describe(value));
    for (const [part, inner] of Object.entries(form))
      checkForm(`${name}.${part}`, (value as Record<string, unknown>)[part], inner);
  }
}

const isList = (form: Form): form is readonly [Form] => Array.isArray(form);

function checkList(name: string, value: unknown, form: Form): void {
  demand(Array.isArray(value) && value.length > 0, `${name} to be a list`, describe(value));
  for (let i = 0; i < value.length; i++) checkForm(`${name}[${i}]`, value[i], form);
}

/** @throws InputError unless these are flights, as many temperatures and outcomes as names */
export function checkFlights(flights: unknown): void {
  checkForm("flights", flights, { flight: [""], temperature: [0], distress: [0] });
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
  checkForm(nameX as string, x, [0]);
  checkForm(nameY as string, y, [0]);
  const [inputs, labels] = [x as number[], y as number[]];
  demand(inputs.length === labels.length, `${inputs.length} labels ${nameY}`, `${labels.length}`);
  const wrong = labels.find((label) => label !== 0 && label !== 1);
  demand(wrong === undefined, `labels ${nameY} to be 0 or 1`, String(wrong));
}
