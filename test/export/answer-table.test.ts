/** The forms of a page say what the judges of the notebook say, and a page for students does not hold the answers. */

import { describe, expect, it } from "vitest";
import { random } from "../../src/data/random.js";
import type { Exercise } from "../../src/study/exercise.js";
import { judged } from "../../src/study/judged.js";
import { lessons } from "../../src/study/lessons.js";
import { answerTable } from "../../tools/export/build/answers/answer-table.js";
import { numberAt, orderOf } from "../../tools/export/build/answers/doubles.js";
import { stretchesOf } from "../../tools/export/build/answers/stretches.js";
import { saidToChoice, saidToNumber } from "../../tools/export/client/answer-table.js";
import { openLock } from "../../tools/export/client/lock-open.js";
import { sealedLock } from "../../tools/export/client/lock-sealed.js";
import { mistakes } from "../lessons/all.js";
import { answerOf } from "../study/answer-of.js";

const exercises = lessons.flatMap((lesson) => lesson.exercises);
const asking = (kind: string) =>
  exercises
    .filter(({ judge }) => judge.asks?.kind === kind)
    .map((exercise): [string, Exercise] => [exercise.id, exercise]);

/** The right answer of an exercise and all wrong ones that the tests know, as a learner would type them. */
const known = ({ id, solution }: Exercise) =>
  Promise.all([solution.code, ...(mistakes[id] ?? []).map(([code]) => code)].map(answerOf));

/** A rule of 3.2 that holds for 201 numbers: a page knows those of round temperatures. */
const oddsOfAnyTemperature = "Those are the odds themselves at one temperature.";

/** What a page says: its form may have been made with either lock. */
const pages = Object.entries({ open: openLock, sealed: sealedLock }).map(([name, lock]) => {
  const table = answerTable(exercises, lock);
  const toNumber = (id: string, answer: number) => saidToNumber(table, lock, id, answer);
  const toChoice = (id: string, answer: string) => saidToChoice(table, lock, id, answer);
  return { name, toNumber, toChoice };
});

const inNotebook = (exercise: Exercise, answer: unknown) => {
  const { outcome, message } = judged(exercise, answer);
  return { answer, outcome, message };
};

describe.each(pages)("a page whose table is $name", ({ toNumber, toChoice }) => {
  it.each(asking("choice"))("says to each choice of %s what check says", (id, exercise) => {
    for (const answer of ["a", "b", "c", "d"])
      expect({ answer, ...toChoice(id, answer) }).toEqual(inNotebook(exercise, answer));
  });

  it.each(asking("number"))(
    "says to the known answers of %s, and at all edges between them, what check says",
    async (id, exercise) => {
      const typed = (await known(exercise)).filter(
        (answer): answer is number => typeof answer === "number" && !Number.isNaN(answer),
      );
      const edges = stretches(exercise).flatMap(({ from, to }) => [from, to].flatMap(beside));
      for (const answer of [...typed, ...edges, 0, -0, Infinity, -Infinity])
        expect({ answer, ...toNumber(id, answer) }).toEqual(inNotebook(exercise, answer));
    },
  );

  it.each(asking("number"))("says to any other number of %s what check says", (id, exercise) => {
    const next = random(14);
    for (let n = 0; n < 500; n++) {
      const size = 10 ** (9 * next() - 3);
      const answer = Number(((next() < 0.3 ? -1 : 1) * size).toPrecision(1 + (n % 6)));
      const expected = inNotebook(exercise, answer);
      if (expected.message.startsWith(oddsOfAnyTemperature)) continue;
      expect({ answer, ...toNumber(id, answer) }).toEqual(expected);
    }
  });
});

function stretches({ judge }: Exercise) {
  if (judge.asks?.kind !== "number") throw new Error("asks for no number");
  return stretchesOf(judge.asks.question());
}

/** A number, and those that come just before and just after it. */
const beside = (x: number) =>
  Number.isFinite(x) ? [-1n, 0n, 1n].map((step) => numberAt(orderOf(x) + step)) : [x];
