/** Reads tables from CSV files. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, toNumbers } from "../../src/data/csv.js";
import { InputError, loadORings } from "../../src/index.js";
import { makeFolder } from "./files.js";

const folder = makeFolder();

function file(content: string | Uint8Array): string {
  const path = join(folder, "table.csv");
  writeFileSync(path, content);
  return path;
}

describe("readCsv(path, names)", () => {
  it.each([
    ["with Unix line ends", "a,b\n1,2\n3,4\n"],
    ["with Windows line ends", "a,b\r\n1,2\r\n3,4\r\n"],
    ["with a byte-order mark", "\uFEFFa,b\n1,2\n3,4"],
    ["with the columns in another order", "b,a\n2,1\n4,3\n"],
    ["with quotes and empty lines", 'a,b\n\n"1",2\n3,4\n\n'],
  ])("reads a table %s", (_how, content) => {
    expect(readCsv(file(content), ["a", "b"])).toEqual({ a: ["1", "3"], b: ["2", "4"] });
  });

  it.each([
    ["a missing column", "a\n1\n", "to have the columns a, b, got a"],
    ["a column too many", "a,b,c\n1,2,3\n", "to have the columns a, b, got a, b, c"],
    ["a column twice", "a,b,a\n1,2,3\n", "to have the columns a, b, got a, b, a"],
    ["a row that is too short", "a,b\n1\n", "line 2"],
    ["a row that is too long", "a,b\n1,2,3\n", "line 2"],
    ["no rows", "a,b\n", "to have rows below its header, got none"],
    ["nothing at all", "", "to have the columns a, b, got none"],
  ])("names the file and the fault: %s", (_fault, content, words) => {
    const path = file(content);
    expect(() => readCsv(path, ["a", "b"])).toThrow(InputError);
    expect(() => readCsv(path, ["a", "b"])).toThrow(words);
    expect(() => readCsv(path, ["a", "b"])).toThrow(path);
  });

  it("gives numbers or an InputError for a table with bytes changed anywhere", () => {
    const whole = Buffer.from('a,b\n1,2\n"3",4\n5,6\n');
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    const property = fc.property(changes, (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const path = file(bytes);
      try {
        const { a, b } = readCsv(path, ["a", "b"]);
        expect(toNumbers(path, "a", a)).toHaveLength(toNumbers(path, "b", b).length);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as Error).message).toContain(path);
      }
    });
    fc.assert(property, { seed: 6, numRuns: 500 });
  });

  it("names a file that is not there", () => {
    expect(() => readCsv(join(folder, "none.csv"), ["a"])).toThrow(/Expected to read .*none\.csv/);
  });
});

describe("toNumbers(path, name, texts)", () => {
  it("reads numbers in all their forms", () => {
    expect(toNumbers("t.csv", "a", ["1", "-2.5", " 3 ", "1e-3"])).toEqual([1, -2.5, 3, 0.001]);
  });

  it.each(["", "abc", "1,5", "NaN", "Infinity"])(
    "names the line of %j, which is no number",
    (text) => {
      expect(() => toNumbers("t.csv", "a", ["1", text])).toThrow(
        `Expected a number in column a of t.csv, line 3, got ${JSON.stringify(text)}`,
      );
    },
  );
});

describe("loadORings()", () => {
  const { flight, temperature, distress } = loadORings();

  it("has the 23 flights of the Rogers Commission's report, 7 with distress", () => {
    expect(flight).toHaveLength(23);
    expect(distress.filter((y) => y === 1)).toHaveLength(7);
  });

  it("has the temperatures that Dalal, Fowlkes & Hoadley (1989) used, in the order of the flights", () => {
    expect(temperature).toEqual([
      66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58,
    ]);
  });

  it("knows the coldest launch, STS-51-C at 53 °F, and its distress", () => {
    const i = flight.indexOf("STS-51-C");
    expect([temperature[i], distress[i]]).toEqual([53, 1]);
  });
});
