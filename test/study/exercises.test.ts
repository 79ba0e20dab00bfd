import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import type { Exercise } from "../../src/study/exercise.js";
import { findExercise } from "../../src/study/find-exercise.js";
import { judged } from "../../src/study/judged.js";
import { lessons } from "../../src/study/lessons.js";
import { mistakes } from "../lessons/all.js";
import { answerOf } from "./answer-of.js";

beforeEach(() => {
  process.env.ONE_NEURON_PROGRESS = join(mkdtempSync(join(tmpdir(), "progress ")), "progress.json");
});

const exercises = lessons.flatMap((lesson) => lesson.exercises);

describe.each(exercises.map((exercise): [string, Exercise] => [exercise.id, exercise]))(
  "exercise %s",
  (id, exercise) => {
    it("accepts its own solution, as it is printed", async () => {
      expect(judged(exercise, await answerOf(exercise.solution.code))).toMatchObject({
        outcome: "correct",
      });
    });

    it("has at least two hints", () => {
      expect(exercise.hints.length).toBeGreaterThanOrEqual(2);
    });

    it("has three wrong answers in test/lessons/ or more, each of them once", () => {
      const codes = (mistakes[id] ?? []).map(([code]) => code);
      expect(codes.length).toBeGreaterThanOrEqual(3);
      expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
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

  it("keeps lesson 1 apart from lesson 10", () => {
    expect(() => findExercise("1.9")).toThrow(
      'one of "1.1", "1.2", "1.3", "1.4", "1.5", got "1.9"',
    );
    expect(() => findExercise("10.9")).toThrow(
      'one of "10.1", "10.2", "10.3", "10.4", "10.5", got "10.9"',
    );
    expect(findExercise("10.1").title).not.toBe(findExercise("1.1").title);
  });

  it.each([undefined, null, 3.1, {}])("refuses %s", (id) => {
    expect(() => findExercise(id as string)).toThrow(library.InputError);
  });
});
