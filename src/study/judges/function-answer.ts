/** A judge for answers that are a function of one number or of several. */

import { correct, type Judge, notYet, notYetKnown, type Verdict } from "../exercise.js";
import { type Arguments, called, place } from "./called.js";
import { close } from "./close.js";
import {
  impure,
  isImpure,
  isInAnotherOrder,
  type NumberFunction,
  type Trial,
  usualFunctionMistake,
} from "./trial.js";
import { noFunction, readablePair } from "./words.js";

/** A usual wrong function, or all for which `when` holds, and what is said to it. */
export type FunctionMistake = {
  readonly says: string;
  /** Whether the first place where it goes wrong is said too. */
  readonly shows?: boolean;
} & ({ readonly f: NumberFunction } | { readonly when: (answer: NumberFunction) => boolean });

export interface FunctionQuestion {
  readonly right: NumberFunction;
  /** Where the learner's function is tried; a list for each try if it takes several numbers. */
  readonly tries: readonly (number | Arguments)[];
  /** How far a value may lie from the right one, relative to the greater of it and 1: tensors keep 7 digits, numbers 16. */
  readonly tolerance?: number;
  readonly praise: string;
  readonly mistakes: readonly FunctionMistake[];
  /** What is said instead of the praise to an answer that is right wherever it is tried, and has a limit. */
  readonly remarks?: readonly FunctionMistake[];
  /** A way that the question rules out, though it gives the right values. */
  readonly forbidden?: {
    readonly when: (answer: (...args: number[]) => unknown) => boolean;
    readonly says: string;
  };
}

export function functionAnswer(question: FunctionQuestion): Judge {
  const { right, tolerance = 1e-9, praise, mistakes, remarks = [], forbidden } = question;
  const tries = question.tries.map((input) => (typeof input === "number" ? [input] : input));
  return (answer) => {
    if (typeof answer !== "function") return notYet(noFunction(answer));
    const given = answer as (...args: number[]) => unknown;
    const values: number[] = [];
    for (const args of tries) {
      const value = called(given, args);
      if (typeof value === "string") return notYet(value);
      values.push(value);
    }
    const trial: Trial = { f: numbersOf(given), tries, values, right, tolerance };
    if (isEverywhere(right, trial)) {
      if (forbidden?.when(given)) return notYet(forbidden.says);
      return correct(remarks.find((remark) => fits(remark, trial))?.says ?? praise);
    }
    return diagnosis(trial, mistakes);
  };
}

function diagnosis(trial: Trial, mistakes: readonly FunctionMistake[]): Verdict {
  if (isImpure(trial)) return notYet(impure);
  const exact = mistakes.find((mistake) => "f" in mistake && fits(mistake, trial));
  if (exact === undefined && isInAnotherOrder(trial))
    return notYet(
      "Right, but with its inputs in another order: keep to the order of the question.",
    );
  const known = exact ?? mistakes.find((mistake) => fits(mistake, trial));
  if (known?.shows) return notYet(`${known.says} ${firstWrong(trial)}`);
  const says = known?.says ?? usualFunctionMistake(trial);
  return says === undefined ? notYetKnown(firstWrong(trial)) : notYet(says);
}

/** The learner's function with NaN in the place of all that is no number. */
const numbersOf =
  (given: (...args: number[]) => unknown): NumberFunction =>
  (...args) => {
    const value = called(given, args);
    return typeof value === "number" ? value : Number.NaN;
  };

const isEverywhere = (f: NumberFunction, { tries, values, tolerance }: Trial) =>
  tries.every((args, i) => close(values[i] as number, f(...args), tolerance));

const fits = (mistake: FunctionMistake, trial: Trial) =>
  "f" in mistake ? isEverywhere(mistake.f, trial) : mistake.when(trial.f);

function firstWrong({ tries, values, right, tolerance }: Trial): string {
  const i = tries.findIndex((args, k) => !close(values[k] as number, right(...args), tolerance));
  const args = tries[i] as Arguments;
  const [value, wanted] = readablePair(values[i] as number, right(...args));
  return `At ${place(args)} your function gives ${value}; it should give ${wanted}.`;
}
