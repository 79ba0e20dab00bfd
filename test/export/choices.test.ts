import { expect, it } from "vitest";
import { findExercise } from "../../src/study/find-exercise.js";
import { questionOf } from "../../tools/export/build/options.js";

const source = [
  "### 3.5 What does 0.3 mean?",
  "",
  "Which sentence is right?",
  "",
  '- `"a"`: The damage.',
  '- `"b"`: On $3$ of 10.',
  '- `"c"`: Safe.',
  '- `"d"`: Sure.',
].join("\n");

it("takes the options of a choice out of its text, with their words", () => {
  const { text, options } = questionOf(source, findExercise("3.5"), "the cell");
  expect(text).toBe("### 3.5 What does 0.3 mean?\n\nWhich sentence is right?");
  expect([...options]).toEqual([
    ["a", "The damage."],
    ["b", "On $3$ of 10."],
    ["c", "Safe."],
    ["d", "Sure."],
  ]);
});

it("leaves any other text as it is", () => {
  expect(questionOf(source, findExercise("3.2"), "the cell").text).toBe(source);
  expect(questionOf(source, undefined, "the cell").text).toBe(source);
});

it("refuses a text that offers other letters than the exercise knows", () => {
  const other = source.replace('- `"d"`', "- d");
  expect(() => questionOf(other, findExercise("3.5"), "03.ipynb, cell 9")).toThrow(
    "03.ipynb, cell 9: exercise 3.5 knows the answers a, b, c, d, and the text above it offers a, b, c.",
  );
});
