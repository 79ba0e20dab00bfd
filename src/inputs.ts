/** What a function was given, checked and read into typed arrays. */

import { describe, InputError } from "./input-error.js";
import { type Matrix, tf } from "./tensor.js";

/** A matrix in memory: row after row, in the precision that it came in. */
export interface Table {
  readonly rows: number;
  readonly cols: number;
  readonly values: Float64Array | Float32Array;
}

/** @throws InputError unless `value` is a tensor of numbers that has not been disposed of */
export function checkTensor(name: string, value: unknown): tf.Tensor {
  if (!(value instanceof tf.Tensor))
    throw new InputError(`${name} to be a tensor`, describe(value));
  if (value.isDisposed)
    throw new InputError(
      `${name} to be alive`,
      "a disposed tensor",
      "did tf.tidy or dispose() end it?",
    );
  if (value.dtype !== "float32" && value.dtype !== "int32")
    throw new InputError(`${name} to hold numbers`, value.dtype, "convert it with tf.cast");
  return value;
}

/** @throws InputError unless `value` is a matrix, or a list of rows, of finite numbers */
export function readMatrix(name: string, value: unknown): Table {
  const table = Array.isArray(value) ? readRows(name, value) : readTensor(name, value);
  const { rows, cols, values } = table;
  if (values.length === 0)
    throw new InputError(`${name} to hold numbers`, `an empty (${rows}, ${cols})`);
  for (let i = 0; i < values.length; i++)
    if (!Number.isFinite(values[i]))
      throw new InputError(
        `${name} to be finite`,
        `${values[i]} at row ${Math.floor(i / cols)}, column ${i % cols}`,
      );
  return table;
}

function readTensor(name: string, value: unknown): Table {
  const tensor = checkTensor(name, value);
  if (tensor.rank !== 2)
    throw new InputError(
      `${name} to be a matrix`,
      describe(value),
      "tf.reshape gives it rows and columns",
    );
  const [rows, cols] = tensor.shape as [number, number];
  const values = tensor.dataSync() as Float32Array | Int32Array;
  return { rows, cols, values: values instanceof Int32Array ? new Float64Array(values) : values };
}

function readRows(name: string, value: readonly unknown[]): Table {
  const lists = value.map((row, j) => {
    if (Array.isArray(row)) return row as unknown[];
    throw new InputError(`${name} to be a list of rows`, `${describe(row)} as row ${j}`);
  });
  const cols = lists[0]?.length ?? 0;
  const values = new Float64Array(lists.length * cols);
  lists.forEach((row, j) => {
    if (row.length !== cols)
      throw new InputError(`rows of ${name} to have ${cols} numbers`, `${row.length} in row ${j}`);
    for (let i = 0; i < cols; i++) {
      if (typeof row[i] !== "number")
        throw new InputError(
          `${name} to hold numbers`,
          `${describe(row[i])} at row ${j}, column ${i}`,
        );
      values[j * cols + i] = row[i] as number;
    }
  });
  return { rows: lists.length, cols, values };
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

/** @throws InputError if a result has left the range of numbers */
export function expectFinite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new InputError(
    `${name} to stay finite`,
    String(value),
    "standardize X and start with small w",
  );
}
