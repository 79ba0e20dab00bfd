/** The options of npm run export. */

import { describe, expect, it } from "vitest";
import { onRequest, usual } from "../../tools/export/forms/index.js";
import { readOptions } from "../../tools/export/options.js";

describe("readOptions", () => {
  it("takes the usual form with folded solutions if nothing is said", () => {
    expect(readOptions([])).toMatchObject({ form: usual, solutions: "folded", measure: false });
    expect(readOptions([]).out).toMatch(/site$/);
  });

  it.each(onRequest)("takes --$name, with any of the other options", (form) => {
    const args = [`--${form.name}`, "--student", "--lesson", "03"];
    expect(readOptions(args)).toMatchObject({ form, solutions: "left out", lesson: "03" });
    expect(readOptions([`--${form.name}`, "--solutions"])).toMatchObject({ solutions: "open" });
  });

  it("takes title, logo and language as they were typed, and leaves out what was not", () => {
    const args = ["--title", "Machine Learning 101", "--logo", "logo.svg", "--language", "de"];
    expect(readOptions(args)).toMatchObject({
      title: "Machine Learning 101",
      logo: "logo.svg",
      language: "de",
    });
    expect(Object.keys(readOptions([]))).toEqual(["out", "form", "solutions", "measure"]);
  });

  const [one, other] = onRequest.map(({ name }) => `--${name}`) as [string, string];

  it.each([
    [["--student", "--solutions"], "--student and --solutions exclude each other."],
    [[other, one], `${one} and ${other} exclude each other.`],
    [["--letter"], "Unknown option '--letter'"],
    [["03"], "Unexpected argument '03'"],
  ])("refuses %j", (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });

  it("lists all options, with what they do, when it refuses one", () => {
    const options = ["--out folder", "--lesson 03", "--student", "--solutions", "--measure"];
    for (const words of [
      ...options,
      ...onRequest.map(({ name, makes }) => `--${name}  +make ${makes}`),
    ])
      expect(() => readOptions(["--letter"])).toThrow(new RegExp(`^  ${words}`, "m"));
  });
});
