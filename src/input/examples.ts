/** What training works on, w, b, X and Y, checked one by one and against each other. */

import { demand, describe, InputError } from "./input-error.js";
import { readMatrix, type Table } from "./matrices.js";

/** m examples in the columns of X, (n_x, m), with their labels, (1, m). */
export interface Examples {
  readonly X: Table;
  readonly Y: Uint8Array;
}

/**
 * Examples, for a known number of weights if there is one; the names are for messages. Where there is none and X has as
 * many rows as there are labels, it is X that is turned.
 */
export function readExamples(X: unknown, Y: unknown, nX?: number, [x, y] = ["X", "Y"]): Examples {
  const table = readFeatures(x, X, nX);
  const labels = readMatrix(y, Y);
  const turned = nX === undefined && labels.cols === table.rows && labels.cols !== table.cols;
  if (turned) checkShape(x, "(n_x, m)", table, table.cols, table.rows);
  checkShape(y, "(1, m)", labels, 1, table.cols);
  const wrong = labels.values.findIndex((y) => y !== 0 && y !== 1);
  const found = `${labels.values[wrong]} at column ${wrong}`;
  demand(wrong < 0, `labels ${y} to be 0 or 1`, found, "give one class 1, the other 0");
  return { X: table, Y: new Uint8Array(labels.values) };
}

/** A neuron's parameters, (n_x, 1) and a number. */
function readParameters(w: unknown, b: unknown) {
  const table = readMatrix("w", w);
  checkShape("w", "(n_x, 1)", table, table.cols === 1 ? table.rows : table.cols, 1);
  return { w: new Float64Array(table.values), b: checkNumber("b", b) };
}

/** A neuron's parameters with features for it, (n_x, m). */
export function readNeuron(w: unknown, b: unknown, X: unknown) {
  const neuron = readParameters(w, b);
  return { ...neuron, X: readFeatures("X", X, neuron.w.length) };
}

/** A neuron's parameters with examples for it. */
export function readProblem(w: unknown, b: unknown, X: unknown, Y: unknown) {
  const neuron = readParameters(w, b);
  return { ...neuron, examples: readExamples(X, Y, neuron.w.length) };
}

/** A matrix of features, or of one number an example, in nX rows where that is known. */
export function readFeatures(name: string, X: unknown, nX?: number): Table {
  const table = readMatrix(name, X);
  const m = table.cols === nX ? table.rows : table.cols;
  const dimensions = name.startsWith("X") ? "(n_x, m)" : "(1, m)";
  if (nX !== undefined && nX !== table.rows) checkShape(name, dimensions, table, nX, m);
  return table;
}

/** @throws InputError with both shapes, and the likely slip when one is the other turned round */
function checkShape(name: string, dimensions: string, table: Table, rows: number, cols: number) {
  const [wanted, got] = [`(${rows}, ${cols})`, `(${table.rows}, ${table.cols})`];
  const turned = got === `(${cols}, ${rows})`;
  const advice = turned ? "did you forget to transpose?" : undefined;
  demand(got === wanted, `${name} to be ${dimensions} = ${wanted}`, got, advice);
}

/** @throws InputError unless `value` is a finite number, `least` or more, a whole one if asked */
export function checkNumber(name: string, value: unknown, least = -Infinity, whole = false) {
  const fits = whole ? Number.isInteger(value) : Number.isFinite(value);
  if (fits && (value as number) >= least) return value as number;
  const kind = `${whole ? "whole" : "finite"} number${least === -Infinity ? "" : `, ${least} or more`}`;
  throw new InputError(`${name} to be a ${kind}`, describe(value));
}

/** @throws InputError unless `options` is an object */
export function checkOptions<T extends object>(options: T): T {
  const fits = typeof options === "object" && options !== null;
  demand(fits, "options in braces, { name: value }", describe(options));
  return options;
}
