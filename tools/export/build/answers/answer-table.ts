/** Makes the table from which a page says what a judge would say. */

import type { Exercise } from "../../../../src/study/exercise.js";
import type { NumberQuestion } from "../../../../src/study/judges/number-question.js";
import {
  type AnswerTable,
  choicePlace,
  type Lock,
  type NumberTable,
  numberPlace,
  type Rule,
  sizePlaces,
} from "../../client/answer-table.js";
import { homeOf, shortestIn } from "./homes.js";
import { stretchesOf } from "./stretches.js";

/** @param exercises - those of a page; what takes no form is left out */
export function answerTable(exercises: readonly Exercise[], lock: Lock): AnswerTable {
  const rules = new Map<string, Rule[]>();
  const add = (place: string, rule: Rule) => rules.set(place, [...(rules.get(place) ?? []), rule]);
  const numbers: Record<string, NumberTable> = {};
  for (const { id, judge } of exercises) {
    if (judge.asks?.kind === "number")
      numbers[id] = addNumber(id, judge.asks.question(), add, lock);
    if (judge.asks?.kind === "choice")
      for (const letter of judge.asks.letters) {
        const { outcome, message } = judge(letter);
        add(choicePlace(id, letter), [0, 0, message, outcome === "correct" ? 1 : 0]);
      }
  }
  const kept = [...rules].map(([place, list]) => [
    lock.nameOf(place),
    lock.turn(JSON.stringify(list), place, "write"),
  ]);
  // In the order of their names, which have nothing to do with what is kept there.
  kept.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return { kept: Object.fromEntries(kept), numbers };
}

function addNumber(
  id: string,
  question: NumberQuestion,
  add: (place: string, rule: Rule) => void,
  lock: Lock,
): NumberTable {
  const { right, range } = question;
  const stretches = stretchesOf(question);
  const depths = new Set<number>();
  for (const stretch of stretches) {
    const { message, isRight, isBeside } = stretch;
    const same = stretches.find(
      (other) => other.message === message && Number.isFinite(other.from),
    );
    const { middle, depth } = homeOf(stretch);
    depths.add(depth);
    add(numberPlace(id, middle, depth), [
      inJson(stretch.from),
      inJson(stretch.to),
      same === undefined || same === stretch ? message : shortestIn(same),
      isRight ? 1 : 0,
      ...(isBeside ? ([right] as [number]) : ([] as [])),
    ]);
  }
  return {
    depths: [...depths].sort((a, b) => a - b),
    sign: Math.sign(right),
    path: sizePlaces(id, right).map(lock.nameOf),
    ...(range && { range }),
  };
}

/** JSON has no infinity. */
const inJson = (x: number) => (x === Infinity ? "Infinity" : x === -Infinity ? "-Infinity" : x);
