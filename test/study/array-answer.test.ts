import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tf } from "../../src/index.js";
import { arrayAnswer } from "../../src/study/judges/array-answer.js";

const mistakes = [{ value: [[9, 9]], says: "nine" }];
const judge = arrayAnswer({ right: [[1, 2, 3]], praise: "praise", mistakes });

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, cols]) => {
    const row = fc.array(fc.integer(), { minLength: cols, maxLength: cols });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

const transposed = (rows: number[][]) => (rows[0] ?? []).map((_, i) => rows.map((row) => row[i]));

describe("arrayAnswer({ right, praise, mistakes })", () => {
  it("accepts the same numbers, in lists or in a tensor", () => {
    for (const answer of [[[1, 2, 3]], tf.tensor2d([[1, 2, 3]])])
      expect(judge(answer)).toEqual({ outcome: "correct", message: "praise" });
  });

  it("has its own words for a known mistake, whatever its shape", () => {
    expect(judge([[9, 9]]).message).toBe("nine");
  });

  it("speaks of the shape before it speaks of values", () => {
    expect(judge([[7, 8]]).message).toBe(
      "This is a table of shape (1, 2); it should be a table of shape (1, 3).",
    );
    expect(judge([7, 8, 9]).message).toBe(
      "This is a list of 3; it should be a table of shape (1, 3).",
    );
  });

  it("names the place of the first wrong value and what is wrong with it, in kind", () => {
    expect(judge([[1, 2, -4]])).toEqual({
      outcome: "not yet",
      message: "Row 0, column 2, both counted from 0, holds −4; the right number is above 0.",
      named: false,
    });
  });

  it("shows the right value beside it where the question shows all numbers", () => {
    const open = arrayAnswer({ right: [[1, 2, 3]], praise: "", mistakes: [], rearranges: true });
    expect(open([[1, 2, 4]]).message).toBe(
      "Row 0, column 2, both counted from 0, holds 4; it should hold 3.",
    );
  });

  it("shows two values with the digits that tell them apart", () => {
    const open = arrayAnswer({ right: [1, 2], praise: "", mistakes: [], rearranges: true });
    expect(open([1, 2.0001]).message).toMatch(/holds 2\.0001; it should hold 2\.$/);
  });

  it.each([
    [[[3, 1, 2]], /right numbers in another order/],
    [[1, 2, 3], /numbers are right, but this is a list of 3; the answer is a table of shape/],
    [[[[1, 2, 3]]], /one pair of brackets too many/],
    [[[-1, -2, -3]], /each with the wrong sign/],
  ])("knows by name what is wrong with %j, without a rule for it", (answer, words) => {
    expect(judge(answer)).toMatchObject({ named: true, message: expect.stringMatching(words) });
  });

  it.each([
    [[], /This is an empty list/],
    [[[]], /Row 0, counted from 0, is an empty list/],
    [[[1, 2], [3]], /Row 0 holds 2 and row 1 holds 1/],
    [[["1"]], /Row 0, column 0, both counted from 0, holds a string/],
    [[[1, Number.NaN]], /Row 0, column 1, both counted from 0, holds NaN/],
    [[[1, undefined]], /Row 0, column 1, both counted from 0, is empty/],
    [tf.scalar(1), /This is a number/],
  ])("asks for a table when it gets %j, and says what is in the way", (answer, words) => {
    expect(judge(answer).message).toMatch(/table of numbers, such as/);
    expect(judge(answer).message).toMatch(words);
  });

  it("calls every transposed answer transposed, unless it is the answer", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const { outcome, message } = arrayAnswer({ right: rows, praise: "praise", mistakes: [] })(
          transposed(rows),
        );
        const symmetric = JSON.stringify(rows) === JSON.stringify(transposed(rows));
        if (symmetric) expect(outcome).toBe("correct");
        else if (outcome !== "correct") expect(message).toMatch(/transpose/);
      }),
    );
  });
});
