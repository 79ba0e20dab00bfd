/** What may stand in the file with the results, and where the file may be. */

import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { checked } from "../../src/study/check.js";
import { progressBundle } from "../../src/study/progress.js";
import { freshRecord, outcomesIn, textOf, write } from "./fresh-record.js";

let file: string;

beforeEach(() => {
  file = freshRecord();
});

const everything = () => JSON.parse(readFileSync(file, "utf8"));

describe("the file with the results", () => {
  it("may begin with a byte order mark, as some editors write it", () => {
    write(file, '\uFEFF{"outcomes": {"3.1": "correct"}}');
    expect(textOf(progressBundle())).toContain("03 The sigmoid  ■□□□□  1 of 5");
    expect(textOf(checked("3.5", "b"))).not.toContain("put aside");
    expect(outcomesIn(file)).toEqual({ "3.1": "correct", "3.5": "correct" });
  });

  it.each(["brilliant", "", 1, null, ["correct"], { outcome: "correct" }])(
    "may hold the unknown outcome %j: shown as not attempted, kept as it is beside the others",
    (unknown) => {
      write(file, JSON.stringify({ outcomes: { "3.1": unknown, "3.2": "correct" } }));
      expect(textOf(progressBundle())).toContain("03 The sigmoid  □■□□□  1 of 5");
      expect(textOf(checked("3.5", "b"))).not.toContain("put aside");
      expect(outcomesIn(file)).toEqual({ "3.1": unknown, "3.2": "correct", "3.5": "correct" });
    },
  );

  it("gives up an unknown outcome for the outcome of a new attempt", () => {
    write(file, '{"outcomes": {"3.5": "brilliant"}}');
    checked("3.5", "b");
    expect(outcomesIn(file)).toEqual({ "3.5": "correct" });
  });

  it("keeps what another version of the course has written beside the outcomes", () => {
    write(file, '{"version": 2, "outcomes": {"99.1": "correct"}, "notes": {"3.1": ["hard"]}}');
    checked("3.5", "b");
    expect(everything()).toEqual({
      version: 2,
      outcomes: { "99.1": "correct", "3.5": "correct" },
      notes: { "3.1": ["hard"] },
    });
  });

  it("may hold names that every object has, which do no harm and are kept", () => {
    const names = '{"__proto__": "correct", "constructor": "correct", "toString": {"a": 1}}';
    write(file, `{"outcomes": ${names}, "__proto__": {"3.1": "correct"}}`);
    expect(textOf(progressBundle())).toContain("03 The sigmoid  □□□□□  0 of 5");
    checked("3.5", "b");
    expect(JSON.stringify(everything())).toBe(
      '{"outcomes":{"__proto__":"correct","constructor":"correct","toString":{"a":1},' +
        '"3.5":"correct"},"__proto__":{"3.1":"correct"}}',
    );
    expect({}).not.toHaveProperty("3.1");
  });
});

/** Windows lets only administrators and developers make links. */
describe.skipIf(process.platform === "win32")("a link in the place of the file", () => {
  let target: string;

  beforeEach(() => {
    target = join(dirname(dirname(file)), "elsewhere", "results.json");
    mkdirSync(dirname(file));
  });

  const expectKept = () => {
    expect(textOf(checked("3.5", "b"))).not.toContain("could not");
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(outcomesIn(target)).toHaveProperty(["3.5"], "correct");
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
    expect(readdirSync(dirname(target))).toEqual(["results.json"]);
  };

  it("is followed", () => {
    write(target, '{"outcomes": {"3.1": "correct"}}');
    symlinkSync(target, file);
    expectKept();
    expect(outcomesIn(target)).toHaveProperty(["3.1"], "correct");
  });

  it("is followed to a file that is still to be made, in a folder that is still to be made", () => {
    symlinkSync(target, file);
    expectKept();
  });

  it("is followed over further links and linked folders", () => {
    mkdirSync(join(dirname(dirname(file)), "deep", "deeper"), { recursive: true });
    const door = join(dirname(dirname(file)), "door");
    symlinkSync(join("deep", "deeper"), door);
    symlinkSync(join("..", "..", "elsewhere", "results.json"), join(door, "next.json"));
    symlinkSync(join("..", "door", "next.json"), file);
    expectKept();
    expect(realpathSync(file)).toBe(realpathSync(target));
  });

  it("stays when the file it leads to is damaged, which is put aside where it was", () => {
    write(target, "{");
    symlinkSync(target, file);
    expect(textOf(checked("3.5", "b"))).toContain(`put aside as ${realpathSync(dirname(target))}`);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(outcomesIn(target)).toEqual({ "3.5": "correct" });
    expect(readdirSync(dirname(target))).toHaveLength(2);
  });
});
