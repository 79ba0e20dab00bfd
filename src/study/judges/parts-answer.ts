/** A judge for answers that are a function which gives several things, each by its name: numbers, lists, tables. */

import { correct, type Judge, notYet, notYetKnown, type Verdict } from "../exercise.js";
import { close } from "./close.js";
import { type Grid, gridOf, NoGrid, type Numbers } from "./grid.js";
import { differsInKind } from "./in-kind.js";
import { isPromise, waitFor } from "./promise.js";
import { kind, noFunction, readable, wordsOf } from "./words.js";

/** Name → what belongs to it. */
export type Parts = Readonly<Record<string, number | Numbers>>;

type Inputs = readonly (number | Numbers)[];
type PartsFunction = (...inputs: never) => Parts;

export interface PartsMistake {
  readonly f: PartsFunction;
  readonly says: string;
}

/** What a function is tried with. */
export interface Try {
  readonly inputs: Inputs;
  /** What is special about it, as the end of "On …". */
  readonly what: string;
}

export interface PartsQuestion {
  /** What the function should give. The order of the names is that in which they are looked at. */
  readonly right: PartsFunction;
  readonly tries: readonly Try[];
  readonly praise: string;
  /** A mistake is known by the first name whose value is wrong. */
  readonly mistakes: readonly PartsMistake[];
  /** A way that the question rules out, though it gives the right values. */
  readonly forbidden?: {
    readonly when: (answer: (...inputs: Inputs) => unknown) => boolean;
    readonly says: string;
  };
}

type Values = Readonly<Record<string, number | Grid>>;

/** Says in a sentence why something is not what was asked for. */
class Unfit extends Error {}

export function partsAnswer(question: PartsQuestion): Judge {
  const { tries, praise, forbidden } = question;
  return (answer) => {
    if (typeof answer !== "function") return notYet(noFunction(answer));
    const f = answer as (...inputs: Inputs) => unknown;
    const rights = tries.map(({ inputs }) => taken(question.right, inputs));
    const given: Values[] = [];
    for (const [k, one] of tries.entries()) {
      try {
        given.push(valuesOf(f, one, rights[k] as Values));
      } catch (error) {
        if (error instanceof Unfit) return notYet(error.message);
        throw error;
      }
    }
    const names = Object.keys(rights[0] as Values);
    const wrong = names.find((name) => !agree(name, given, rights));
    if (wrong !== undefined) return diagnosis(question, { wrong, names, given, rights });
    return forbidden?.when(f) ? notYet(forbidden.says) : correct(praise);
  };
}

/** What a function of our own gives. */
const taken = (f: PartsFunction, inputs: Inputs): Values =>
  Object.fromEntries(
    Object.entries((f as (...inputs: Inputs) => Parts)(...inputs)).map(([name, part]) => [
      name,
      typeof part === "number" ? part : gridOf(part),
    ]),
  );

/**
 * What the learner's function gives.
 *
 * @throws Unfit if that is not what it should be, in kind or in shape
 */
function valuesOf(f: (...inputs: Inputs) => unknown, { inputs, what }: Try, right: Values): Values {
  const own = structuredClone(inputs) as Inputs;
  let given: unknown;
  try {
    given = f(...own);
  } catch (error) {
    throw new Unfit(`On ${what} your function stopped: ${wordsOf(error)}`);
  }
  if (isPromise(given)) {
    waitFor(given);
    throw new Unfit(
      "Your function gives a promise. Remove async: nothing here needs to be waited for.",
    );
  }
  const names = Object.keys(right);
  const form = `{ ${names.join(", ")} }`;
  if (given === undefined)
    throw new Unfit(`Your function gives nothing: is there a return ${form}?`);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new Unfit(`Your function gives ${kind(given)}. It should give an object: ${form}.`);
  const parts = given as Readonly<Record<string, unknown>>;
  const values = Object.fromEntries(
    names.map((name) => [name, partIn(name, parts[name], right[name] as number | Grid)]),
  );
  if (JSON.stringify(own) !== JSON.stringify(inputs))
    throw new Unfit("Your function changes the lists that it is given. Work on lists of its own.");
  return values;
}

function partIn(name: string, part: unknown, right: number | Grid): number | Grid {
  if (part === undefined) throw new Unfit(`There is no ${name} in what your function gives.`);
  if (typeof right === "number") {
    if (typeof part === "number") return part;
    const advice = Array.isArray(part) ? ": leave out the brackets" : "";
    throw new Unfit(`Your ${name} is ${kind(part)}; it should be a number${advice}.`);
  }
  const grid = gridIn(name, part);
  if (`${grid.shape}` === `${right.shape}`) return grid;
  throw new Unfit(
    `Your ${name} has the shape (${grid.shape.join(", ")}); it should be (${right.shape.join(", ")}).`,
  );
}

function gridIn(name: string, part: unknown): Grid {
  try {
    return gridOf(part);
  } catch (error) {
    if (error instanceof NoGrid) throw new Unfit(`Look at your ${name}. ${error.message}`);
    throw error;
  }
}

/** To the digits that a tensor of 32 bits keeps. */
const equal = (a: number, b: number) => close(a, b, 1e-5);

const numbersIn = (value: number | Grid | undefined): readonly number[] =>
  typeof value === "number" ? [value] : (value?.values ?? []);

const sameValue = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((x, k) => equal(x, b[k] as number));

/** Whether one part is the same in all tries. */
const agree = (name: string, some: readonly Values[], others: readonly Values[]) =>
  some.every((one, k) => sameValue(numbersIn(one[name]), numbersIn(others[k]?.[name])));

interface Trial {
  readonly names: readonly string[];
  /** The first of the names whose value is wrong. */
  readonly wrong: string;
  readonly given: readonly Values[];
  readonly rights: readonly Values[];
}

/** Of the known mistakes that give the wrong part, one that gives all other parts too goes first. */
function diagnosis({ mistakes, tries }: PartsQuestion, trial: Trial): Verdict {
  const { names, wrong, given } = trial;
  const fitting = mistakes
    .map(({ f, says }) => ({ says, values: tries.map(({ inputs }) => taken(f, inputs)) }))
    .filter(({ values }) => agree(wrong, given, values));
  const whole = fitting.find(({ values }) => names.every((name) => agree(name, given, values)));
  const known = whole ?? fitting[0];
  return known === undefined ? notYetKnown(firstWrong(tries, trial)) : notYet(known.says);
}

function firstWrong(tries: readonly Try[], { wrong, given, rights }: Trial): string {
  const pairs = tries.map(({ what }, k) => {
    const [values, wanted] = [numbersIn(given[k]?.[wrong]), numbersIn(rights[k]?.[wrong])];
    const at = values.findIndex((value, i) => !equal(value, wanted[i] as number));
    return { what, value: values[at], wanted: wanted[at] };
  });
  const { what, value, wanted } = pairs.find((pair) => pair.value !== undefined) as {
    what: string;
    value: number;
    wanted: number;
  };
  return `On ${what} your ${wrong} is, or holds, ${readable(value)}: ${differsInKind(value, wanted)}.`;
}
