/** A judge for answers that are lists, tables or tensors of numbers. */

import { tf } from "../tensor.js";
import { readable } from "./answers.js";
import { correct, notYet, type Verdict } from "./exercise.js";

/** Numbers in lists, or in lists of lists of the same length. */
export type Numbers = readonly number[] | readonly (readonly number[])[];

/** The same, taken apart. */
interface Grid {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/**
 * Looks at the shape first, then at the values; a transposed answer is called so.
 *
 * @param expected - the right numbers
 * @param praise - what is said to the right answer
 * @param mistakes - usual wrong answers, and what is said to each
 */
export function arrayAnswer(
  expected: Numbers,
  praise: string,
  mistakes: readonly { readonly value: Numbers; readonly says: string }[],
): (answer: unknown) => Verdict {
  const right = gridOf(expected) as Grid;
  return (answer) => {
    const given = gridOf(answer instanceof tf.Tensor ? answer.arraySync() : answer);
    if (given === undefined)
      return notYet(
        `The answer is ${right.shape.length === 1 ? "a list of numbers, such as [1, 2]" : "a table of numbers, such as [[1, 2], [3, 4]]"}, without gaps.`,
      );
    if (same(given, right)) return correct(praise);
    const mistake = mistakes.find(({ value }) => same(given, gridOf(value) as Grid));
    return notYet(mistake?.says ?? difference(given, right));
  };
}

/** Undefined if it is not a rectangle of numbers. */
function gridOf(value: unknown): Grid | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (value.every((x) => typeof x === "number" && Number.isFinite(x)))
    return { shape: [value.length], values: value };
  const grids = value.map(gridOf);
  const inner = grids[0]?.shape;
  if (inner === undefined || !grids.every((grid) => `${grid?.shape}` === `${inner}`))
    return undefined;
  return { shape: [value.length, ...inner], values: grids.flatMap((grid) => grid?.values ?? []) };
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b));

const same = (a: Grid, b: Grid) =>
  `${a.shape}` === `${b.shape}` && a.values.every((x, k) => close(x, b.values[k] as number));

const inWords = (shape: readonly number[]) =>
  shape.length === 1 ? `a list of ${shape[0]}` : `of shape (${shape.join(", ")})`;

function difference(given: Grid, right: Grid): string {
  const [shape, wanted] = [inWords(given.shape), inWords(right.shape)];
  if (shape !== wanted)
    return isTransposed(given, right)
      ? `The numbers are right, but this is ${shape} instead of ${wanted}: it is transposed.`
      : `This is ${shape}; it should be ${wanted}.`;
  if (isTransposed(given, right))
    return "Rows and columns are exchanged: this is the transpose of the answer.";
  const k = given.values.findIndex((x, k) => !close(x, right.values[k] as number));
  return `At ${place(k, right.shape)} stands ${readable(given.values[k] as number)}, which is not right.`;
}

function isTransposed({ shape, values }: Grid, right: Grid): boolean {
  const [rows = 0, cols] = shape;
  if (cols === undefined || shape.length > 2) return false;
  const turned = values.map((_, k) => values[(k % rows) * cols + Math.floor(k / rows)] as number);
  return same({ shape: [cols, rows], values: turned }, right);
}

function place(k: number, shape: readonly number[]): string {
  const cols = shape[1];
  if (cols === undefined) return `place ${k + 1}`;
  return `row ${Math.floor(k / cols) + 1}, column ${(k % cols) + 1}`;
}
