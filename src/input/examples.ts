/** What training works on, w, b, X and Y, checked one by one and against each other. */

import { demand } from "./input-error.js";
import { readMatrix, type Table } from "./matrices.js";
import { checkNumber } from "./options.js";

/** m examples in the columns of X, (n_x, m), with their labels, (1, m). */
export interface Examples {
  readonly X: Table;
  readonly Y: Uint8Array;
}

/**
 * Reads examples and their labels.
 *
 * @param nX - the number of features, where it is known
 * @param names - what to call X and Y in an error
 * @throws InputError if one of them is no matrix of numbers, the two do not fit each other, or a label is neither 0 nor 1
 */
export function readExamples(
  X: unknown,
  Y: unknown,
  nX?: number,
  names = { X: "X", Y: "Y" },
): Examples {
  const features = readFeatures(names.X, X, nX);
  const labels = readMatrix(names.Y, Y);
  // With as many labels as X has rows it is not the labels that are wrong: X stands on its side.
  const sideways = labels.cols === features.rows && labels.cols !== features.cols;
  if (nX === undefined && sideways)
    checkShape(names.X, "(n_x, m)", features, [features.cols, features.rows]);
  return { X: features, Y: checkLabels(names.Y, labels, features.cols) };
}

/**
 * Reads one number for each example, such as its probability, and the labels; both are (1, m).
 *
 * @param name - what to call the numbers in an error
 * @throws InputError as `readExamples` does
 */
export function readScores(
  name: string,
  scores: unknown,
  Y: unknown,
): { scores: Table["values"]; labels: Uint8Array } {
  const table = readMatrix(name, scores);
  checkShape(name, "(1, m)", table, [1, table.rows === 1 ? table.cols : table.rows]);
  return { scores: table.values, labels: checkLabels("Y", readMatrix("Y", Y), table.cols) };
}

function checkLabels(name: string, labels: Table, m: number): Uint8Array {
  checkShape(name, "(1, m)", labels, [1, m]);
  const { values } = labels;
  let at = 0;
  while (at < m && (values[at] === 0 || values[at] === 1)) at++; // findIndex takes ten times as long
  const found = `${values[at]} at column ${at}`;
  demand(at === m, `labels ${name} to be 0 or 1`, found, "give one class 1, the other 0");
  return new Uint8Array(values);
}

/** Reads a neuron's parameters: w, (n_x, 1), and b, a number. */
function readParameters(w: unknown, b: unknown) {
  const table = readMatrix("w", w);
  checkShape("w", "(n_x, 1)", table, [table.cols === 1 ? table.rows : table.cols, 1]);
  return { w: new Float64Array(table.values), b: checkNumber("b", b) };
}

/** Reads a neuron's parameters, and features for it, (n_x, m). */
export function readNeuron(w: unknown, b: unknown, X: unknown) {
  const neuron = readParameters(w, b);
  return { ...neuron, X: readFeatures("X", X, neuron.w.length) };
}

/** Reads a neuron's parameters, and examples for it. */
export function readProblem(w: unknown, b: unknown, X: unknown, Y: unknown) {
  const neuron = readParameters(w, b);
  return { ...neuron, examples: readExamples(X, Y, neuron.w.length) };
}

/**
 * Reads features, (n_x, m).
 *
 * @param nX - how many rows there must be, where that is known
 */
export function readFeatures(name: string, X: unknown, nX?: number): Table {
  const table = readMatrix(name, X);
  const m = table.cols === nX ? table.rows : table.cols;
  if (nX !== undefined) checkShape(name, "(n_x, m)", table, [nX, m]);
  return table;
}

/** @throws InputError with both shapes, and with advice where one is the other turned round */
function checkShape(
  name: string,
  dimensions: string,
  table: Table,
  [rows, cols]: readonly [number, number],
): void {
  const wanted = `(${rows}, ${cols})`;
  const got = `(${table.rows}, ${table.cols})`;
  const turned = got === `(${cols}, ${rows})`;
  const advice = turned ? "did you forget to transpose?" : undefined;
  demand(got === wanted, `${name} to be ${dimensions} = ${wanted}`, got, advice);
}
