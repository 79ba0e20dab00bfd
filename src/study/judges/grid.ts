/** Numbers in lists, tables or tensors, taken apart into a shape and values. */

import { tf } from "../../tensor.js";
import { kind } from "./words.js";

/** Numbers in lists, or in lists of lists of the same length. */
export type Numbers = readonly number[] | readonly (readonly number[])[];

export interface Grid {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** Says in a sentence why something is no grid. */
export class NoGrid extends Error {}

/** No answer is longer or deeper. Without a limit, a list that contains itself would never end. */
const longest = 10_000;
const deepest = 6;

/** Where a number stands, as the place of its row and its place in the row; both count from 0. */
type Place = readonly number[];

/** @throws NoGrid if the value is not a rectangle of numbers */
export function gridOf(value: unknown): Grid {
  if (!(value instanceof tf.Tensor)) return read(value, []);
  if (value.isDisposed)
    throw new NoGrid(
      "This tensor has been disposed of, so its numbers are gone. Make it again, and leave out dispose.",
    );
  if (value.size > longest) throw tooLong(value.size);
  return read(value.arraySync(), []);
}

function read(value: unknown, place: Place): Grid {
  if (place.length > deepest)
    throw new NoGrid("These lists lie one in another without end. Does one contain itself?");
  const list = listOf(value, place);
  if (!list.some(isList))
    return { shape: [list.length], values: list.map((x, i) => numberOf(x, [...place, i])) };

  const [first, ...others] = list;
  const { shape, values } = read(first, [...place, 0]);
  if (list.length * values.length > longest) throw tooLong(list.length * values.length);
  const all = [...values];
  others.forEach((other, i) => {
    const row = read(other, [...place, i + 1]);
    if (`${row.shape}` !== `${shape}`) throw unequal(shape, row.shape, i + 1);
    all.push(...row.values);
  });
  return { shape: [list.length, ...shape], values: all };
}

const isList = (value: unknown) => Array.isArray(value) || ArrayBuffer.isView(value);

function listOf(value: unknown, place: Place): readonly unknown[] {
  const what =
    place.length === 0
      ? "This"
      : place.length === 1
        ? `Row ${place[0]}, counted from 0,`
        : nameOf(place);
  if (!isList(value)) throw new NoGrid(`${what} is ${kind(value)}.`);
  const { length } = value as ArrayLike<unknown>;
  if (length === 0) throw new NoGrid(`${what} is an empty list.`);
  if (length > longest) throw tooLong(length);
  return Array.from(value as ArrayLike<unknown>); // in a list with gaps these become undefined
}

function numberOf(value: unknown, place: Place): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const what =
    value === undefined
      ? "is empty"
      : typeof value === "number"
        ? `holds ${value}`
        : `holds ${kind(value)}`;
  throw new NoGrid(`${nameOf(place)} ${what}, where a number should be.`);
}

const tooLong = (length: number) =>
  new NoGrid(`This has ${length} places, far more than the answer.`);

const unequal = (first: readonly number[], other: readonly number[], row: number) =>
  new NoGrid(
    `Row 0 holds ${first.join(" × ")} and row ${row} holds ${other.join(" × ")} (rows count from 0). In a table all rows are equally long.`,
  );

/** Rows and columns count from 0, as in the lessons and in the library's errors. */
export function nameOf(place: Place): string {
  const [row, column] = place;
  if (place.length === 1) return `Place ${row}, counted from 0,`;
  if (place.length === 2) return `Row ${row}, column ${column}, both counted from 0,`;
  return `The place [${place.join("][")}]`;
}
