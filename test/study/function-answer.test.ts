import { describe, expect, it } from "vitest";
import { functionAnswer } from "../../src/study/judges/function-answer.js";

const judge = functionAnswer({
  right: (x, y) => 10 * x + y,
  tries: [
    [1, 2],
    [3, 4],
    [0.5, 7],
  ],
  praise: "praise",
  mistakes: [
    { f: (x, y) => x + 10 * y + 1, says: "one too many" },
    { when: (f) => f(0, 0) === 5, says: "Five at the start.", shows: true },
  ],
  remarks: [{ when: (f) => Number.isNaN(f(1000, 0)), says: "praise, with a limit" }],
  forbidden: { when: (f) => f.length === 0, says: "not with arguments" },
});

/** Of a function that counts them. */
let calls = 1;

describe("functionAnswer({ right, tries, praise, mistakes })", () => {
  it("accepts a function that gives the right values", () => {
    expect(judge((x: number, y: number) => x * 10 + y)).toEqual({
      outcome: "correct",
      message: "praise",
    });
  });

  it("says where a right one has a limit", () => {
    const f = (x: number, y: number) => (x > 100 ? Number.NaN : 10 * x + y);
    expect(judge(f)).toEqual({ outcome: "correct", message: "praise, with a limit" });
  });

  it("refuses a way that is ruled out, only if it gives the right values", () => {
    expect(judge((...xy: number[]) => 10 * (xy[0] ?? 0) + (xy[1] ?? 0))).toMatchObject({
      outcome: "not yet",
      message: "not with arguments",
    });
    expect(judge((...xy: number[]) => xy[0])).not.toMatchObject({ message: "not with arguments" });
  });

  it("has its own words for a known mistake, and shows a place if the rule wants it", () => {
    expect(judge((x: number, y: number) => x + 10 * y + 1).message).toBe("one too many");
    expect(judge((x: number, y: number) => 10 * x + y + 5).message).toBe(
      "Five at the start. At (1, 2) your function gives 17; it should give 12.",
    );
  });

  it.each([
    [(x: number, y: number) => -10 * x - y, "wrong sign"],
    [(y: number, x: number) => 10 * x + y, "in another order"],
    [() => 3, "same value wherever it is tried"],
    [(x: number, y: number) => 10 * x + y + calls++, "second time"],
    [(x: number, y: number) => `${10 * x + y}`, "gives text"],
    [(x: number) => [x], "leave out the brackets"],
    [async (x: number, y: number) => 10 * x + y, "Remove async"],
    [(x: number) => (y: number) => 10 * x + y, "call that one too"],
    [
      12,
      "The answer is a function; this is a number. A function begins with what it takes and an arrow, as (x) => 2 * x does.",
    ],
  ])("knows by name what is wrong with %s, without a rule for it", (answer, words) => {
    expect(judge(answer)).toMatchObject({ named: true, message: expect.stringContaining(words) });
  });

  it("shows the first place where an unknown mistake goes wrong, with both values", () => {
    expect(judge((x: number, y: number) => (x < 1 ? 0 : 10 * x + y))).toEqual({
      outcome: "not yet",
      message: "At (0.5, 7) your function gives 0; it should give 12.",
      named: false,
    });
  });

  it("shows as many digits as it takes to tell the two values apart", () => {
    expect(judge((x: number, y: number) => 10 * x + y + 1e-7).message).toBe(
      "At (1, 2) your function gives 12.0000001; it should give 12.",
    );
  });

  it("knows a function that rounds", () => {
    const third = functionAnswer({
      right: (x) => x / 3,
      tries: [1, 2],
      praise: "",
      mistakes: [],
    });
    expect(third((x: number) => Number((x / 3).toFixed(2))).message).toMatch(/rounds/);
  });
});
