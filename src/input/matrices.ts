/** What a function was given, checked and read into typed arrays; and the way back into a tensor. */

import { type Matrix, tf } from "../tensor.js";
import { demand, describe, InputError } from "./input-error.js";

/** A matrix in memory: row after row, in the precision that it came in. */
export interface Table {
  readonly rows: number;
  readonly cols: number;
  readonly values: Float64Array | Float32Array;
}

/** @throws InputError unless `value` is a tensor of numbers that has not been disposed of */
export function checkTensor(name: string, value: unknown, kinds = "a tensor"): tf.Tensor {
  demand(value instanceof tf.Tensor, `${name} to be ${kinds}`, describe(value));
  const alive = !value.isDisposed;
  demand(alive, `${name} to be alive`, "a disposed tensor", "did tf.tidy or dispose() end it?");
  const numeric = value.dtype === "float32" || value.dtype === "int32";
  demand(numeric, `${name} to hold numbers`, value.dtype, "convert it with tf.cast");
  return value;
}

/** @throws InputError unless `value` is a matrix, or a list of rows, of finite numbers */
export function readMatrix(name: string, value: unknown): Table {
  const table = Array.isArray(value) ? readRows(name, value) : readTensor(name, value);
  const { rows, cols, values } = table;
  demand(values.length > 0, `${name} to hold numbers`, `an empty (${rows}, ${cols})`);
  let at = 0;
  while (at < values.length && Number.isFinite(values[at])) at++;
  const found = `${values[at]} at row ${Math.floor(at / cols)}, column ${at % cols}`;
  demand(at === values.length, `${name} to be finite`, found, "leave out examples with gaps");
  return table;
}

function readTensor(name: string, value: unknown): Table {
  const tensor = checkTensor(name, value, "a tensor or rows, as [[0, 1]]");
  const advice = "tf.reshape gives it rows and columns";
  demand(tensor.rank === 2, `${name} to be a matrix`, describe(value), advice);
  const [rows, cols] = tensor.shape as [number, number];
  const values = tensor.dataSync() as Float32Array | Int32Array;
  return { rows, cols, values: values instanceof Int32Array ? new Float64Array(values) : values };
}

function readRows(name: string, rows: readonly unknown[]): Table {
  const cols = Array.isArray(rows[0]) ? rows[0].length : 0;
  const values = new Float64Array(rows.length * cols);
  for (const [j, row] of rows.entries()) {
    demand(Array.isArray(row), `${name} to be rows, as [[0, 1]]`, `${describe(row)} as row ${j}`);
    const { length } = row;
    demand(length === cols, `rows of ${name} to have ${cols} numbers`, `${length} in row ${j}`);
    const wrong = row.findIndex((x) => typeof x !== "number");
    const found = `${describe(row[wrong])} at row ${j}, column ${wrong}`;
    demand(wrong < 0, `${name} to hold numbers`, found, 'Number(x) turns true or "1" into 1');
    values.set(row, j * cols);
  }
  return { rows: rows.length, cols, values };
}

/** A tensor of float32 with these numbers, row after row. */
export function toMatrix<R extends string, C extends string>(
  rows: number,
  cols: number,
  values: ArrayLike<number>,
): Matrix<R, C> {
  const rounded = new Float32Array(values);
  for (const value of rounded) expectFinite("numbers in 32 bits", value);
  return tf.tensor2d(rounded, [rows, cols]);
}

/** One row of numbers, (1, m). */
export const toRow = <M extends string>(values: ArrayLike<number>): Matrix<"1", M> =>
  toMatrix(1, values.length, values);

/** One column of numbers, (n_x, 1). */
export const toColumn = <N extends string>(values: ArrayLike<number>): Matrix<N, "1"> =>
  toMatrix(values.length, 1, values);

/** @throws InputError if a result has left the range of numbers */
export function expectFinite(name: string, value: number): number {
  const advice = "standardize X, take smaller numbers and steps";
  if (Number.isFinite(value)) return value;
  throw new InputError(`${name} to stay finite`, `${value}`, advice);
}
