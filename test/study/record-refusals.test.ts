/** What a system refuses that a test cannot bring about: a full disk, one that is read-only, Windows' open files. */

import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { checked } from "../../src/study/check.js";
import { progressBundle } from "../../src/study/progress.js";
import { freshRecord, outcomesIn, textOf, write } from "./fresh-record.js";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return {
    ...fs,
    readFileSync: vi.fn(fs.readFileSync),
    renameSync: vi.fn(fs.renameSync),
    writeFileSync: vi.fn(fs.writeFileSync),
  };
});

const real = await vi.importActual<typeof import("node:fs")>("node:fs");

let file: string;

beforeEach(() => {
  vi.resetAllMocks(); // so that they do again what is real
  file = freshRecord();
  write(file, '{"outcomes": {"3.1": "correct"}}');
});

const textIn = (path: string) => real.readFileSync(path, "utf8");

function refuse(code: string): never {
  throw Object.assign(new Error(`${code}: refused, rename`), { code });
}

const verdict = /^✓ 3\.5 Correct\nYes: /;

function expectNotKept(trouble: string) {
  const text = textOf(checked("3.5", "b"));
  expect(text).toMatch(verdict);
  expect(text.split("\n").at(-1)).toBe(`This result could not be kept: ${trouble}`);
  expect(outcomesIn(file)).toEqual({ "3.1": "correct" });
  expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  expect(textOf(progressBundle())).toContain("03 The sigmoid  ■□□□□  1 of 5");
}

describe("earlier results stay and the verdict is shown", () => {
  it("when the disk is full", () => {
    vi.mocked(writeFileSync).mockImplementation((path, text, options) =>
      text === "" ? real.writeFileSync(path, text, options) : refuse("ENOSPC"),
    );
    expectNotKept(
      `the disk with ${file} is full (ENOSPC). Make room on it, then run this cell again.`,
    );
  });

  it("when the disk is read-only", () => {
    vi.mocked(writeFileSync).mockImplementation(() => refuse("EROFS"));
    expectNotKept(
      `the disk with ${file} is read-only (EROFS). Make it writable, then run this cell again.`,
    );
  });

  it("when another program keeps the file open and Windows does not replace it", () => {
    vi.mocked(renameSync).mockImplementation(() => refuse("EBUSY"));
    expectNotKept(
      `another program has ${file} open (EBUSY). Close it there, then run this cell again.`,
    );
  });

  it("when the system refuses for a reason of its own", () => {
    vi.mocked(renameSync).mockImplementation(() => refuse("EIO"));
    expectNotKept(
      "the system refused it (EIO: refused, rename). Put that right, then run this cell again.",
    );
  });
});

describe("a file that another program holds open for a moment", () => {
  it.each(["EPERM", "EACCES", "EBUSY"])("is replaced as soon as %s is over", (code) => {
    vi.mocked(renameSync)
      .mockImplementationOnce(() => refuse(code))
      .mockImplementationOnce(() => refuse(code));
    expect(textOf(checked("3.5", "b"))).not.toContain("could not");
    expect(outcomesIn(file)).toEqual({ "3.1": "correct", "3.5": "correct" });
  });

  it.each(["EPERM", "EACCES", "EBUSY"])("is read as soon as %s is over", (code) => {
    vi.mocked(readFileSync)
      .mockImplementationOnce(() => refuse(code))
      .mockImplementationOnce(() => refuse(code));
    expect(textOf(progressBundle())).toContain("03 The sigmoid  ■□□□□  1 of 5");
  });
});

describe("a damaged file", () => {
  it("that another notebook has just put aside is no trouble any more", () => {
    vi.mocked(readFileSync).mockImplementationOnce(() => "{");
    expect(textOf(checked("3.5", "b"))).not.toContain("could not");
    expect(outcomesIn(file)).toEqual({ "3.1": "correct", "3.5": "correct" });
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  });

  it("that was whole a moment ago is not written over", () => {
    vi.mocked(readFileSync)
      .mockImplementationOnce(real.readFileSync)
      .mockImplementationOnce(() => "{");
    expectNotKept(`${file} was damaged just now. Run this cell again.`);
  });

  it("stays untouched when it cannot be put aside, and nothing is written over it", () => {
    write(file, "{");
    vi.mocked(renameSync).mockImplementation(() => refuse("EIO"));
    const text = textOf(checked("3.5", "b"));
    expect(text).toMatch(verdict);
    expect(text.split("\n").at(-1)).toBe(
      `This result could not be kept: ${file} is damaged and was left as it is, because it could not be put aside: the system refused it (EIO: refused, rename). Put that right, then run this cell again.`,
    );
    expect(textIn(file)).toBe("{");
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  });

  it("is put aside when a new one cannot be written, and no new one is said to be begun", () => {
    write(file, "{");
    vi.mocked(writeFileSync).mockImplementation((path, text, options) =>
      text === "" ? real.writeFileSync(path, text, options) : refuse("ENOSPC"),
    );
    const text = textOf(checked("3.5", "b"));
    expect(text).toMatch(verdict);
    expect(text).toMatch(/the file was put aside as .*unreadable-\d+\.\nThis result could not/);
    expect(readdirSync(dirname(file))).toEqual([expect.stringContaining("unreadable")]);
  });
});

describe("a writer that lost the lock because it slept too long", () => {
  it("begins again, and writes over nothing", () => {
    vi.mocked(renameSync).mockImplementationOnce((draft, to) => {
      // Meanwhile another notebook has taken this one for dead, removed its draft and written.
      real.rmSync(draft);
      real.writeFileSync(to, '{"outcomes": {"3.2": "correct"}}');
      real.renameSync(draft, to);
    });
    expect(textOf(checked("3.5", "b"))).not.toContain("could not");
    expect(outcomesIn(file)).toEqual({ "3.2": "correct", "3.5": "correct" });
  });

  it("writes nothing into a draft that is no longer there", () => {
    let drafts = 0;
    vi.mocked(writeFileSync).mockImplementation((path, text, options) => {
      if (text !== "" && drafts++ === 0) {
        real.rmSync(path as string);
        real.writeFileSync(file, '{"outcomes": {"3.2": "correct"}}');
      }
      real.writeFileSync(path, text, options);
    });
    checked("3.5", "b");
    expect(outcomesIn(file)).toEqual({ "3.2": "correct", "3.5": "correct" });
  });

  it("puts no damaged file aside before it holds the lock again", () => {
    write(file, "{");
    vi.mocked(writeFileSync).mockImplementationOnce((draft, text, options) => {
      real.writeFileSync(draft, text, options);
      real.rmSync(draft as string);
    });
    let beside: string[] = [];
    vi.mocked(renameSync).mockImplementationOnce((from, to) => {
      beside = readdirSync(dirname(file));
      real.renameSync(from, to);
    });
    expect(textOf(checked("3.5", "b"))).toContain("put aside");
    expect(beside).toEqual([expect.stringMatching(/^one-neuron-.*\.tmp$/), "progress.json"]);
  });
});
