/** What training works on, w, b, X and Y, checked one by one and against each other. */

import { describe, InputError } from "./input-error.js";
import { readMatrix, type Table } from "./inputs.js";

/** m examples in the columns of X, (n_x, m), with their labels, (1, m). */
export interface Examples {
  readonly X: Table;
  readonly Y: Float64Array;
}

/** Examples, for a known number of weights if there is one; the names are for messages. */
export function readExamples(
  X: unknown,
  Y: unknown,
  { nX, names = ["X", "Y"] }: { nX?: number; names?: [string, string] } = {},
): Examples {
  const table = readFeatures(names[0], X, nX);
  const labels = readMatrix(names[1], Y);
  if (labels.cols === table.rows && labels.cols !== table.cols)
    throw shapeError(names[0], "(n_x, m)", table, table.cols, table.rows);
  if (labels.rows !== 1 || labels.cols !== table.cols)
    throw shapeError(names[1], "(1, m)", labels, 1, table.cols);
  const wrong = labels.values.findIndex((y) => y !== 0 && y !== 1);
  if (wrong >= 0)
    throw new InputError(
      `labels ${names[1]} to be 0 or 1`,
      `${labels.values[wrong]} at column ${wrong}`,
    );
  return { X: table, Y: new Float64Array(labels.values) };
}

/** A neuron's parameters, (n_x, 1) and a number, with features for it, (n_x, m). */
export function readNeuron(w: unknown, b: unknown, X: unknown) {
  const weights = readWeights(w);
  checkNumber("b", b);
  return { w: weights, b: b as number, X: readFeatures("X", X, weights.length) };
}

/** A neuron's parameters with examples for it. */
export function readProblem(w: unknown, b: unknown, X: unknown, Y: unknown) {
  const weights = readWeights(w);
  checkNumber("b", b);
  return { w: weights, b: b as number, examples: readExamples(X, Y, { nX: weights.length }) };
}

function readWeights(w: unknown): Float64Array {
  const { rows, cols, values } = readMatrix("w", w);
  if (cols !== 1) throw shapeError("w", "(n_x, 1)", { rows, cols, values }, cols, 1);
  return new Float64Array(values);
}

export function readFeatures(name: string, X: unknown, nX?: number): Table {
  const table = readMatrix(name, X);
  const m = table.cols === nX ? table.rows : table.cols;
  if (nX !== undefined && table.rows !== nX) throw shapeError(name, "(n_x, m)", table, nX, m);
  return table;
}

/** Both shapes, and the likely slip when one is the other turned round. */
function shapeError(name: string, dimensions: string, table: Table, rows: number, cols: number) {
  const advice =
    table.rows === cols && table.cols === rows ? "did you forget to transpose?" : undefined;
  return new InputError(
    `${name} to be ${dimensions} = (${rows}, ${cols})`,
    `(${table.rows}, ${table.cols})`,
    advice,
  );
}

/** @throws InputError unless `value` is a finite number, `least` or more, a whole one if asked */
export function checkNumber(name: string, value: unknown, least = -Infinity, whole = false): void {
  const fits = whole ? Number.isInteger(value) : Number.isFinite(value);
  if (fits && (value as number) >= least) return;
  const limit = least === -Infinity ? "" : `, ${least} or more`;
  throw new InputError(
    `${name} to be a ${whole ? "whole" : "finite"} number${limit}`,
    describe(value),
  );
}

/** @throws InputError unless `options` is an object */
export function checkOptions<T extends object>(options: T): T {
  if (typeof options === "object" && options !== null) return options;
  throw new InputError("options in braces, { name: value }", describe(options));
}
