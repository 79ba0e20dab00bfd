import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../../src/index.js";
import { checked, hinted } from "../../src/study/check.js";
import { todo } from "../../src/study/exercise.js";
import { progressBundle } from "../../src/study/progress.js";
import { solved } from "../../src/study/solved.js";
import { freshRecord, outcomesIn, textOf, write } from "./fresh-record.js";

let file: string;

beforeEach(() => {
  file = freshRecord();
});

const kept = () => outcomesIn(file);

describe("check(id, answer)", () => {
  it("says kindly that nothing was attempted, and keeps nothing", () => {
    expect(textOf(checked("3.5", todo))).toMatch(/^○ 3\.5 Not attempted yet\nTake your time/);
    expect(existsSync(file)).toBe(false);
  });

  it("does not forget a correct answer when the cell is run unanswered later", () => {
    checked("3.5", "b");
    checked("3.5", todo);
    expect(kept()).toEqual({ "3.5": "correct" });
  });

  it("does not forget a correct answer when another one is tried later", () => {
    checked("3.5", "b");
    expect(textOf(checked("3.5", "a"))).toContain("✗ 3.5 Not yet");
    expect(kept()).toEqual({ "3.5": "correct" });
  });

  it("praises a correct answer and keeps it", () => {
    expect(textOf(checked("3.5", "b"))).toMatch(/^✓ 3\.5 Correct\nYes: /);
    expect(kept()).toEqual({ "3.5": "correct" });
  });

  it("says what is wrong, where help is, and keeps that too", () => {
    expect(textOf(checked("3.5", "a"))).toMatch(
      /^✗ 3\.5 Not yet\n.*amount of damage[\s\S]*Add the line hint\("3\.5"\)/,
    );
    expect(kept()).toEqual({ "3.5": "not yet" });
  });

  it("says the same in HTML, where an answer is never taken for markup", () => {
    const html = checked("3.1", () => {
      throw new Error("<img src=x onerror=alert(1)>");
    })["text/html"];
    expect(html).toContain("3.1 Not yet");
    expect(html).toContain("&lt;img");
    expect(html).not.toContain("<img");
  });

  it("refuses an exercise that does not exist", () => {
    expect(() => checked("33", 1)).toThrow(InputError);
  });
});

describe("hint(id)", () => {
  it("gives the next hint at each call, then stays with the last", () => {
    const titles = [1, 2, 3, 4].map(() => textOf(hinted("3.1")).split("\n")[0]);
    expect(titles).toEqual([
      "→ 3.1 Hint 1 of 3",
      "→ 3.1 Hint 2 of 3",
      "→ 3.1 Hint 3 of 3",
      "→ 3.1 Hint 3 of 3",
    ]);
  });

  it("gives a certain hint when asked for it", () => {
    expect(textOf(hinted("3.2", 2))).toMatch(/Hint 2 of 3/);
  });

  it.each([0, 4, 1.5, Number.NaN])("refuses level %s", (level) => {
    expect(() => hinted("3.2", level)).toThrow(
      "Expected a hint's level to be a whole number from 1 to 3",
    );
  });
});

describe("solution(id)", () => {
  it("shows code and reason", () => {
    expect(textOf(solved("3.3"))).toMatch(
      /a worked answer\n {4}const slopeFrom = [\s\S]*the height decides the slope/,
    );
    expect(solved("3.3")["text/html"]).toContain("<pre");
  });
});

describe("progress()", () => {
  it("shows every exercise of a lesson as correct, not yet or not attempted", () => {
    checked("3.5", "b");
    checked("3.2", 1);
    const text = textOf(progressBundle());
    expect(text).toContain("03 The sigmoid  □◧□□■  1 of 5");
    expect(progressBundle()["text/html"]).toContain("□◧□□■");
  });
});

describe("the file with the results", () => {
  it.each(["", "{", "null", "[]", '{"outcomes": 1}', "\u0000\u0001"])(
    "is put aside, said so, and begun anew when it holds %j",
    (rubbish) => {
      write(file, rubbish);
      expect(textOf(checked("3.5", "b"))).toMatch(
        /✓ 3\.5 Correct[\s\S]*could not be read; the file was put aside as .*unreadable/,
      );
      const aside = readdirSync(dirname(file)).find((name) => name.includes("unreadable"));
      expect(readFileSync(join(dirname(file), aside as string), "utf8")).toBe(rubbish);
      expect(kept()).toEqual({ "3.5": "correct" });
      expect(textOf(checked("3.5", "b"))).not.toContain("put aside");
    },
  );

  it("is never fatal, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        write(file, content);
        expect(textOf(progressBundle())).toMatch(/03 The sigmoid|No exercise is attempted yet/);
      }),
    );
  });

  it("leaves no half-written file behind", () => {
    for (let i = 0; i < 20; i++) checked("3.5", i % 2 ? "a" : "b");
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  });

  it("is not fatal when it cannot be written: the verdict is shown, and why it is not kept", () => {
    process.env.ONE_NEURON_PROGRESS = join(dirname(dirname(file)), "a file", "progress.json");
    writeFileSync(join(dirname(dirname(file)), "a file"), "");
    expect(textOf(checked("3.5", "b"))).toMatch(
      /✓ 3\.5 Correct[\s\S]*could not be kept: .* \(E[A-Z]+\)/,
    );
  });
});
