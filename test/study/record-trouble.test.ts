/** Whatever is in the file's place, the learner gets the verdict, and one sentence says what to do. */

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checked } from "../../src/study/check.js";
import { progressBundle } from "../../src/study/progress.js";
import { freshRecord, textOf, write } from "./fresh-record.js";

let file: string;

beforeEach(() => {
  file = freshRecord();
});

const lastLine = (text: string) => text.split("\n").at(-1);

function expectNotKept(trouble: string) {
  const text = textOf(checked("3.5", "b"));
  expect(text).toMatch(/^✓ 3\.5 Correct\nYes: /);
  expect(lastLine(text)).toBe(`This result could not be kept: ${trouble}`);
  expect(checked("3.5", "b")["text/html"]).toContain("This result could not be kept: ");
}

function expectNotRead(trouble: string) {
  const text = textOf(progressBundle());
  expect(text).toContain("No exercise is attempted yet");
  expect(lastLine(text)).toBe(`Your results could not be read: ${trouble}`);
  expect(progressBundle()["text/html"]).toContain("<p>Your results could not be read: ");
}

function expectNeitherKeptNorRead(trouble: string) {
  expectNotKept(trouble);
  expectNotRead(trouble);
}

describe("in the place of the file with the results,", () => {
  it("a folder stays as it is, and the learner is told", () => {
    mkdirSync(join(file, "mine"), { recursive: true });
    expectNeitherKeptNorRead(
      `${file} is a folder, but should be a file. Rename or remove it, then run this cell again.`,
    );
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
    expect(readdirSync(file)).toEqual(["mine"]);
  });

  it.skipIf(process.platform === "win32")(
    "a device that can be read without end (Windows has none) is not read at all",
    () => {
      process.env.ONE_NEURON_PROGRESS = "/dev/full";
      expectNeitherKeptNorRead(
        "/dev/full is not an ordinary file. Rename or remove it, then run this cell again.",
      );
    },
  );

  it.skipIf(process.platform === "win32")(
    "links that lead in a circle (only developers make links on Windows) stay, and the learner is told",
    () => {
      mkdirSync(dirname(file));
      symlinkSync("other.json", file);
      symlinkSync("progress.json", join(dirname(file), "other.json"));
      expectNeitherKeptNorRead(
        `the links at ${file} lead in a circle (ELOOP). Remove one of them, then run this cell again.`,
      );
      expect(readdirSync(dirname(file))).toEqual(["other.json", "progress.json"]);
    },
  );
});

describe("a path to the file", () => {
  it.each([["progress.json"], ["folder", "progress.json"]])(
    "that leads through a file, to %s, is not fatal",
    (...rest) => {
      const through = join(dirname(dirname(file)), "a file");
      writeFileSync(through, "mine");
      process.env.ONE_NEURON_PROGRESS = join(through, ...rest);
      expect(textOf(progressBundle())).toContain("No exercise is attempted yet");
      const text = textOf(checked("3.5", "b"));
      expect(text).toMatch(/^✓ 3\.5 Correct\nYes: /);
      expect(text).toMatch(
        /kept: a part of the path .*a file.* is a file, but should be a folder \(E[A-Z]+\)\. Rename or remove that file, then run this cell again\.$/,
      );
      expect(readFileSync(through, "utf8")).toBe("mine");
    },
  );

  it.skipIf(process.platform !== "linux")(
    "that leads to where nobody can make folders (Linux's /proc) is not fatal",
    () => {
      process.env.ONE_NEURON_PROGRESS = "/proc/nothing/progress.json";
      expectNotKept(
        "the system refused it (ENOENT: no such file or directory, mkdir '/proc/nothing'). Put that right, then run this cell again.",
      );
      expect(textOf(progressBundle())).toContain("No exercise is attempted yet");
    },
  );

  it("that is longer than the system allows is not fatal", () => {
    process.env.ONE_NEURON_PROGRESS = join(dirname(file), "long".repeat(100));
    expect(textOf(checked("3.5", "b"))).toMatch(
      /^✓ 3\.5 Correct\n[\s\S]*could not be kept: the system refused it \(E[A-Z]+: .*\)\. Put that right, then run this cell again\.$/,
    );
    expect(textOf(progressBundle())).toContain("No exercise is attempted yet");
  });
});

describe("a damaged file that cannot be put aside", () => {
  it("stays untouched, and the verdict is shown but not kept", () => {
    // With a name of the greatest length there is no room for the longer name of a file put aside.
    file = join(dirname(file), "x".repeat(250));
    process.env.ONE_NEURON_PROGRESS = file;
    write(file, "{");
    for (const bundle of [checked("3.5", "b"), progressBundle()])
      expect(lastLine(textOf(bundle))).toMatch(
        /: \S.* is damaged and was left as it is, because it could not be put aside: the system refused it \(E[A-Z]+: .*\)\. Put that right, then run this cell again\.$/,
      );
    expect(textOf(checked("3.5", "b"))).toMatch(/^✓ 3\.5 Correct\nYes: /);
    expect(readFileSync(file, "utf8")).toBe("{");
    expect(readdirSync(dirname(file))).toHaveLength(1);
  });
});

/** Permissions do not stop the root user, and Windows keeps them in another way. */
const permissionsBind = process.platform !== "win32" && process.getuid?.() !== 0;

describe.skipIf(!permissionsBind)("without permission (which root has always)", () => {
  afterEach(() => chmodSync(dirname(file), 0o755)); // so that it can be removed

  const forbidden = () =>
    `you may not read and write ${file} and its folder (EACCES). Give yourself permission, then run this cell again.`;

  it("to read the file, the verdict is shown and the file stays", () => {
    write(file, '{"outcomes": {}}');
    chmodSync(file, 0);
    expectNeitherKeptNorRead(forbidden());
    expect(statSync(file).size).toBeGreaterThan(0);
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  });

  it("to write in the folder, the verdict is shown and earlier results stay", () => {
    write(file, '{"outcomes": {"3.1": "correct"}}');
    chmodSync(dirname(file), 0o555);
    expectNotKept(forbidden());
    expect(textOf(progressBundle())).toContain("03 The sigmoid  ■□□□□  1 of 5");
  });

  it("to write in the folder, a damaged file stays untouched", () => {
    write(file, "{");
    chmodSync(dirname(file), 0o555);
    expectNeitherKeptNorRead(
      `${file} is damaged and was left as it is, because it could not be put aside: ${forbidden()}`,
    );
    expect(readFileSync(file, "utf8")).toBe("{");
  });
});
