/** What a class is told: its options and the list of its learners. */

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLearners } from "../../tools/classroom/learners.js";
import { quantile } from "../../tools/classroom/load/figures.js";
import { readOptions } from "../../tools/classroom/options.js";

describe("readOptions", () => {
  it("opens a class for this computer alone when it is told nothing", () => {
    expect(readOptions([])).toEqual({
      folder: "/srv/one-neuron-class",
      host: "127.0.0.1",
      port: 8000,
      memoryMB: 1000,
      idleMinutes: 60,
      changed: false,
      alone: false,
    });
  });

  it.each([
    [["--port", "80000"], '--port takes a whole number from 1 to 65533; "80000" is not.'],
    [["--memory", "lots"], '--memory takes a whole number from 300 to 1000000; "lots" is not.'],
    [["--idle", "0"], "--idle takes a whole number from 1"],
    [["--load", "-3"], "--load"],
    [["--certificate", "c.pem"], "A certificate needs its key"],
    [["--prot", "8000"], "Unknown option '--prot'"],
  ])("refuses %j and names all options", (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
    expect(() => readOptions(args)).toThrow("--folder /srv/one-neuron-class");
  });
});

describe("readLearners", () => {
  const file = () => join(mkdtempSync(join(tmpdir(), "class ")), "learners.txt");

  function read(text: string) {
    const path = file();
    writeFileSync(path, text);
    return readLearners(path);
  }

  it("reads one name a line, and who teaches", () => {
    expect(read("# class 7b\nmaria teacher\r\n\n  anna  \nben_2 # new\n")).toEqual([
      { name: "maria", teaches: true },
      { name: "anna", teaches: false },
      { name: "ben_2", teaches: false },
    ]);
  });

  it("writes an example where there is no list, and says where", () => {
    const path = file();
    expect(() => readLearners(path)).toThrow(`Write one name a line into ${path}`);
    expect(readFileSync(path, "utf8")).toContain("# maria teacher");
  });

  it.each(["Anna", "anna berg", "../anna", "1anna", "a".repeat(33)])(
    'says in which line "%s" stands, which is no name',
    (name) => {
      expect(() => read(`ben\n${name}\n`)).toThrow(/^Line 2 of .* is no name: /);
    },
  );

  it("refuses a name that stands twice", () => {
    expect(() => read("anna\nben\nanna\n")).toThrow('"anna" stands twice');
  });
});

describe("quantile", () => {
  it("is the smallest number that the share does not exceed", () => {
    const numbers = [4, 1, 3, 2];
    expect([0, 0.25, 0.5, 0.51, 0.95, 1].map((share) => quantile(numbers, share))).toEqual([
      1, 1, 2, 3, 4, 4,
    ]);
  });
});
