/** The options of npm run export. */

import { describe, expect, it } from "vitest";
import { onRequest, usual } from "../../tools/export/forms/index.js";
import { scorm } from "../../tools/export/forms/scorm.js";
import { scorm2004 } from "../../tools/export/forms/scorm-2004.js";
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

  it.each([
    ["https://hub.example.org/user-redirect/", "https://hub.example.org/user-redirect/lab/tree"],
    ["https://hub.example.org", "https://hub.example.org/lab/tree"],
    ["http://localhost:8888/lab", "http://localhost:8888/lab/tree"],
    ["https://hub.example.org/lab/tree/", "https://hub.example.org/lab/tree"],
    [
      "https://hub.example.org/user-redirect/lab/tree/courses/one neuron/",
      "https://hub.example.org/user-redirect/lab/tree/courses/one%20neuron",
    ],
    ["https://hub.example.org/laboratory", "https://hub.example.org/laboratory/lab/tree"],
  ])("takes --lab-url %s, and finds the project's folder there", (given, lab) => {
    expect(readOptions(["--lab-url", given])).toMatchObject({ lab });
  });

  it.each([
    "hub.example.org",
    "",
    "javascript:harm()",
    "file:///course/",
    "ftp://hub.example.org",
    "https://hub.example.org/lab?token=secret",
    "https://hub.example.org/lab#top",
    "https://user:word@hub.example.org/",
  ])("refuses --lab-url %j", (given) => {
    expect(() => readOptions(["--lab-url", given])).toThrow(
      "--lab-url takes the plain address of a JupyterLab or JupyterHub",
    );
  });

  it("takes --scorm 2004 for --scorm-2004, and --scorm for SCORM 1.2", () => {
    expect(readOptions(["--scorm", "2004", "--student"])).toMatchObject({
      form: scorm2004,
      solutions: "left out",
    });
    expect(readOptions(["--scorm", "--out", "2004"])).toMatchObject({ form: scorm });
    expect(() => readOptions(["--scorm", "2005"])).toThrow("Unexpected argument '2005'");
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
