/** The judge for functions that give several things by name. */

import { describe, expect, it } from "vitest";
import { tf } from "../../src/index.js";
import { partsAnswer } from "../../src/study/judges/parts-answer.js";

/** Sum and doubles of a list. */
const right = (list: number[]) => ({ sum: total(list), doubles: list.map((x) => 2 * x) });
const total = (list: number[]) => list.reduce((sum, x) => sum + x, 0);

const judge = partsAnswer({
  right,
  tries: [
    { inputs: [[1, 2]], what: "a short list" },
    { inputs: [[3, -4, 5]], what: "a long list" },
  ],
  praise: "Both are right.",
  mistakes: [
    {
      f: (list: number[]) => ({ sum: total(list) / list.length, doubles: [0] }),
      says: "That is the mean.",
    },
    {
      f: (list: number[]) => ({ ...right(list), doubles: list }),
      says: "They are not doubled.",
    },
    {
      f: (list: number[]) => ({ sum: total(list) / list.length, doubles: list }),
      says: "That is the mean, and they are not doubled.",
    },
  ],
});

describe("partsAnswer", () => {
  it("accepts the right parts, as lists or as tensors", () => {
    expect(judge(right)).toEqual({ outcome: "correct", message: "Both are right." });
    const tensors = (list: number[]) => ({ ...right(list), doubles: tf.mul(tf.tensor1d(list), 2) });
    expect(judge(tensors)).toMatchObject({ outcome: "correct" });
  });

  it.each<[string, unknown, string]>([
    [
      "by its first wrong part",
      (list: number[]) => ({ ...right(list), sum: total(list) / list.length }),
      "That is the mean.",
    ],
    [
      "by all parts, if a rule knows them all",
      (list: number[]) => ({ sum: total(list) / list.length, doubles: list }),
      "That is the mean, and they are not doubled.",
    ],
    [
      "with the first try where it goes wrong, if no rule knows it",
      (list: number[]) => ({ ...right(list), sum: total(list) + (list.length > 2 ? 40 : 0) }),
      "On a long list your sum is, or holds, 44: that is too large, by a factor of 10 or more.",
    ],
    ["if a part is missing", (list: number[]) => ({ sum: total(list) }), "There is no doubles"],
    [
      "if a list stands in the place of a number",
      (list: number[]) => ({ ...right(list), sum: [total(list)] }),
      "Your sum is a list; it should be a number: leave out the brackets.",
    ],
    [
      "if a shape is wrong",
      (list: number[]) => ({ ...right(list), doubles: [list] }),
      "Your doubles has the shape (1, 2); it should be (2).",
    ],
    [
      "if a part holds no number",
      (list: number[]) => ({ ...right(list), doubles: list.map(() => Number.NaN) }),
      "Look at your doubles. Place 0, counted from 0, holds NaN",
    ],
    [
      "if it changes what it was given",
      (list: number[]) => right(list.splice(0, 9, 1, 2)),
      "Your function changes the lists that it is given.",
    ],
    ["if nothing is returned", () => {}, "Your function gives nothing: is there a return { sum, d"],
    ["if it is async", async (list: number[]) => right(list), "Remove async"],
    [
      "if it is no function",
      3,
      "The answer is a function; this is a number. A function begins with what it takes and an arrow, as (x) => 2 * x does.",
    ],
  ])("names a mistake %s", (_when, answer, message) => {
    const verdict = judge(answer);
    expect(verdict.outcome).toBe("not yet");
    expect(verdict.message).toContain(message);
  });
});
