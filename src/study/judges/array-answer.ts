/** A judge for answers that are lists, tables or tensors of numbers. */

import { correct, type Judge, notYet, notYetKnown } from "../exercise.js";
import { close } from "./close.js";
import { type Grid, gridOf, NoGrid, type Numbers, nameOf } from "./grid.js";
import { differsInKind } from "./in-kind.js";
import { readablePair } from "./words.js";

/** A usual wrong answer, or all for which `when` holds, and what is said to it. */
export type ArrayMistake = { readonly says: string } & (
  | { readonly value: Numbers | readonly Numbers[] }
  | { readonly when: (answer: Grid) => boolean }
);

export interface ArrayQuestion {
  readonly right: Numbers;
  readonly praise: string;
  readonly mistakes: readonly ArrayMistake[];
  /** Whether the question itself shows the numbers, so that a message may show a right one beside a wrong one. */
  readonly rearranges?: boolean;
}

export function arrayAnswer({ right, praise, mistakes, rearranges = false }: ArrayQuestion): Judge {
  const wanted = gridOf(right);
  const example =
    wanted.shape.length === 1
      ? "list of numbers, such as [1, 2]"
      : "table of numbers, such as [[1, 2], [3, 4]]";
  return (answer) => {
    let given: Grid;
    try {
      given = gridOf(answer);
    } catch (error) {
      if (!(error instanceof NoGrid)) throw error;
      return notYet(`The answer is a ${example}. ${error.message}`);
    }
    if (same(given, wanted)) return correct(praise);
    const known = mistakes.find((mistake) =>
      "value" in mistake ? same(given, gridOf(mistake.value)) : mistake.when(given),
    )?.says;
    const says = known ?? usual(given, wanted);
    return says === undefined ? notYetKnown(difference(given, wanted, rearranges)) : notYet(says);
  };
}

/** To the digits that a tensor of 32 bits keeps. */
const equal = (a: number, b: number) => close(a, b, 1e-5);

const sameShape = (a: Grid, b: Grid) => `${a.shape}` === `${b.shape}`;

const sameValues = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((x, k) => equal(x, b[k] as number));

const same = (a: Grid, b: Grid) => sameShape(a, b) && sameValues(a.values, b.values);

const inWords = (shape: readonly number[]) =>
  shape.length === 1 ? `a list of ${shape[0]}` : `a table of shape (${shape.join(", ")})`;

/** Mistakes that can be told from the right numbers alone. */
function usual(given: Grid, right: Grid): string | undefined {
  const [shape, wanted] = [inWords(given.shape), inWords(right.shape)];
  if (isTransposed(given, right))
    return sameShape(given, right)
      ? "Rows and columns are exchanged: this is the transpose of the answer."
      : `The numbers are right, but this is ${shape} and not ${wanted}: it is transposed.`;
  if (!sameShape(given, right)) {
    if (!sameValues(given.values, right.values)) return undefined;
    return given.shape.length > right.shape.length
      ? "The numbers are right, with one pair of brackets too many around them."
      : `The numbers are right, but this is ${shape}; the answer is ${wanted}.`;
  }
  if (
    sameValues(
      given.values.map((x) => -x),
      right.values,
    )
  )
    return "Right numbers, each with the wrong sign.";
  if (sameValues(inOrder(given.values), inOrder(right.values)))
    return "These are the right numbers in another order.";
  return undefined;
}

const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b);

function isTransposed({ shape, values }: Grid, right: Grid): boolean {
  const [rows = 0, cols] = shape;
  if (cols === undefined || shape.length > 2) return false;
  const turned = values.map((_, k) => values[(k % rows) * cols + Math.floor(k / rows)] as number);
  return same({ shape: [cols, rows], values: turned }, right);
}

function difference(given: Grid, right: Grid, rearranges: boolean): string {
  if (!sameShape(given, right))
    return `This is ${inWords(given.shape)}; it should be ${inWords(right.shape)}.`;
  const k = given.values.findIndex((x, k) => !equal(x, right.values[k] as number));
  const [value, wanted] = [given.values[k] as number, right.values[k] as number];
  const [shown, shownWanted] = readablePair(value, wanted);
  const [, cols] = right.shape;
  const place = cols === undefined ? [k] : [Math.floor(k / cols), k % cols];
  const rest = rearranges ? `it should hold ${shownWanted}` : differsInKind(value, wanted);
  return `${nameOf(place)} holds ${shown}; ${rest}.`;
}
