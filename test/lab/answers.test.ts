/** What the compiler of a class keeps of its answers. */

import { describe, expect, it } from "vitest";
import { Answers } from "../../tools/lab/compiler/answers.cjs";

describe("Answers", () => {
  it("gives an answer again to the same question, and to no other", () => {
    const answers = new Answers(1000);
    answers.keep("convert", ["let a;", "a"], "one");
    expect(answers.get("convert", ["let a;", "a"])).toBe("one");
    expect(answers.get("convert", ["let a;a", ""])).toBeUndefined();
    expect(answers.get("inspect", ["let a;", "a"])).toBeUndefined();
  });

  it("drops what was longest not asked for when it takes too much memory", () => {
    const answers = new Answers(100);
    for (const name of ["first", "second"]) answers.keep("convert", [name], "x".repeat(20));
    answers.keep("convert", ["first"], answers.get("convert", ["first"]) ?? "");
    answers.keep("convert", ["third"], "x".repeat(20));
    expect(answers.get("convert", ["second"])).toBeUndefined();
    expect(answers.get("convert", ["first"])).toBe("x".repeat(20));
    expect(answers.get("convert", ["third"])).toBe("x".repeat(20));
  });

  it("keeps no answer that alone is too large", () => {
    const answers = new Answers(100);
    answers.keep("convert", ["a"], "x".repeat(200));
    expect(answers.get("convert", ["a"])).toBeUndefined();
  });
});
