import { describe, expect, it } from "vitest";
import { numberAnswer } from "../../src/study/judges/number-answer.js";

const judge = numberAnswer({
  right: 1.23456,
  tolerance: 0.001,
  praise: "praise",
  mistakes: [
    { value: 7, says: "seven" },
    { value: 7.01, says: "a little more than seven" },
    { when: (x) => x > 50 && x < 60, examples: [55], says: "in the fifties" },
  ],
  range: { to: 100, because: "Nothing is above a hundred." },
});

const whole = numberAnswer({ right: 10, praise: "praise", mistakes: [] });

describe("numberAnswer({ right, praise, mistakes })", () => {
  it("accepts the right number within its tolerance", () => {
    expect(judge(1.235)).toEqual({ outcome: "correct", message: "praise" });
  });

  it("has its own words for a known mistake, for the nearest of two", () => {
    expect(judge(7.004)).toMatchObject({ named: true, message: "seven" });
    expect(judge(7.007)).toMatchObject({ named: true, message: "a little more than seven" });
    expect(judge(55)).toMatchObject({ named: true, message: "in the fifties" });
  });

  it.each([
    [1.2, "rounded too far: give 4 digits or more"],
    [1.238, "1.238 is close, but not close enough"],
    [-1.23456, "wrong sign"],
    [123.456, "decimal point"],
    [Number.NaN, "NaN"],
    ["1.23456", "Leave out the quotes"],
    [1n, "Leave out the n"],
    [[1.23456], "Leave out the brackets"],
    [() => 1.23456, "Call it"],
  ])("knows by name what is wrong with %s, without a rule for it", (answer, words) => {
    expect(judge(answer)).toMatchObject({ named: true, message: expect.stringContaining(words) });
  });

  it.each([
    [
      2,
      "The answer is not 2: that is too large, though its sign and its order of magnitude are right.",
    ],
    [0.01, "The answer is not 0.01: that is too small, by a factor of 10 or more."],
    [-3, "The answer is not −3: the right number is above 0."],
    [0, "The answer is not 0: the right number is not 0."],
    [101, "101 cannot be right. Nothing is above a hundred."],
  ])("says of %s what is wrong with it in kind, and never the right number", (answer, message) => {
    expect(judge(answer)).toEqual({ outcome: "not yet", message, named: false });
  });

  it("shows the digits that tell an answer from the right one", () => {
    expect(whole(10.0000001).message).toMatch(/^10\.0000001 misses the answer by a hair/);
  });
});
