import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tf } from "../../src/index.js";
import { arrayAnswer } from "../../src/study/array-answer.js";

const mistakes = [{ value: [[9, 9]], says: "nine" }];
const judge = arrayAnswer([[1, 2, 3]], "praise", mistakes);

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, cols]) => {
    const row = fc.array(fc.integer(), { minLength: cols, maxLength: cols });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

const transposed = (rows: number[][]) => (rows[0] ?? []).map((_, i) => rows.map((row) => row[i]));

describe("arrayAnswer(expected, praise, mistakes)", () => {
  it("accepts the same numbers, in lists or in a tensor", () => {
    for (const answer of [[[1, 2, 3]], tf.tensor2d([[1, 2, 3]])])
      expect(judge(answer)).toEqual({ outcome: "correct", message: "praise" });
  });

  it("has its own words for a known mistake, whatever its shape", () => {
    expect(judge([[9, 9]]).message).toBe("nine");
  });

  it("speaks of the shape before it speaks of values", () => {
    expect(judge([[7, 8]]).message).toBe("This is of shape (1, 2); it should be of shape (1, 3).");
    expect(judge([7, 8, 9]).message).toBe("This is a list of 3; it should be of shape (1, 3).");
  });

  it("names the place of the first wrong value", () => {
    expect(judge([[1, 2, 4]]).message).toBe("At row 1, column 3 stands 4, which is not right.");
  });

  it.each([[[]], [[[1, 2], [3]]], [[["1"]]], [[[Number.NaN]]], [tf.scalar(1)]])(
    "asks for a table when it gets %j",
    (answer) => {
      expect(judge(answer).message).toMatch(/table of numbers, such as/);
    },
  );

  it("calls every transposed answer transposed, unless it is the answer", () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const { outcome, message } = arrayAnswer(rows, "praise", [])(transposed(rows));
        const symmetric = JSON.stringify(rows) === JSON.stringify(transposed(rows));
        if (symmetric) expect(outcome).toBe("correct");
        else if (outcome !== "correct") expect(message).toMatch(/transpose/);
      }),
    );
  });
});
