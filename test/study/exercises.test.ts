import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { beforeEach, describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import type { Exercise } from "../../src/study/exercise.js";
import { findExercise, lessons } from "../../src/study/lessons.js";
import { mistakes } from "../lessons/all.js";

beforeEach(() => {
  process.env.ONE_NEURON_PROGRESS = join(mkdtempSync(join(tmpdir(), "progress ")), "progress.json");
});

/** The value of the last line of a piece of TypeScript, run as a cell of a notebook would run it. */
async function answerOf(code: string): Promise<unknown> {
  const lines = code.split("\n");
  const cell = [...lines.slice(0, -1), `export const answer = ${lines.at(-1)};`].join("\n");
  const javascript = await transform(cell, { loader: "ts", format: "cjs" });
  const module = { exports: {} as { answer?: unknown } };
  new Function("require", "module", javascript.code)(() => library, module);
  return module.exports.answer;
}

const exercises = lessons.flatMap((lesson) => lesson.exercises);

describe.each(exercises.map((exercise): [string, Exercise] => [exercise.id, exercise]))(
  "exercise %s",
  (id, exercise) => {
    it("accepts its own solution, as it is printed", async () => {
      expect(exercise.judge(await answerOf(exercise.solution.code))).toMatchObject({
        outcome: "correct",
      });
    });

    it("has at least two hints", () => {
      expect(exercise.hints.length).toBeGreaterThanOrEqual(2);
    });

    it("answers each usual mistake with words of its own", async () => {
      const known = mistakes[id] ?? [];
      const needed = `test/lessons/ needs three wrong answers to ${id} or more`;
      expect(known.length, needed).toBeGreaterThanOrEqual(3);
      const said = await Promise.all(
        known.map(async ([code, words]) => {
          const verdict = exercise.judge(await answerOf(code));
          expect(verdict, code).toMatchObject({
            outcome: "not yet",
            message: expect.stringMatching(words),
          });
          return verdict.message;
        }),
      );
      const twice = said.filter((words, i) => said.indexOf(words) !== i);
      expect(twice, `the same sentence for two mistakes in ${id}`).toEqual([]);
    });

    it.each([
      null,
      true,
      "",
      "no such answer",
      [],
      {},
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n,
      () => {},
      () => "1",
      () => {
        throw new Error("oops");
      },
    ])("says of %s in words that it is not yet right", (answer) => {
      const verdict = exercise.judge(answer);
      expect(verdict.outcome).toBe("not yet");
      expect(verdict.message.length).toBeGreaterThan(10);
      expect(verdict.message).not.toMatch(/undefined|\[object/);
    });
  },
);

describe("the exercises", () => {
  it("are all that test/lessons has mistakes for", () => {
    expect(Object.keys(mistakes).sort()).toEqual(exercises.map(({ id }) => id).sort());
  });

  it("number 3 to 5 a lesson, counted from 1; the start has one to try the tools on", () => {
    for (const { number, exercises: own } of lessons) {
      expect(own.length).toBeGreaterThanOrEqual(number === 0 ? 1 : 3);
      expect(own.length).toBeLessThanOrEqual(5);
      expect(own.map((exercise) => exercise.id)).toEqual(own.map((_, i) => `${number}.${i + 1}`));
    }
  });
});

describe("findExercise(id)", () => {
  it("names the exercises of the same lesson when the number is wrong", () => {
    expect(() => findExercise("3.9")).toThrow(
      'Expected the number of an exercise, one of "3.1", "3.2", "3.3", "3.4", "3.5", got "3.9"',
    );
  });

  it.each([undefined, null, 3.1, {}])("refuses %s", (id) => {
    expect(() => findExercise(id as string)).toThrow(library.InputError);
  });
});
