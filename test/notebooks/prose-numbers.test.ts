/** Numbers in the text come from the run. */

import { describe, expect, test } from "vitest";
import { proseNumbers } from "../../tools/notebooks/lint/prose-numbers.js";
import type { Output } from "../../tools/notebooks/notebook.js";
import { chart, code, markdown, notebook, shown, stdout } from "./build.js";

const findings = (text: string, ...outputs: Output[]) =>
  proseNumbers({
    notebook: notebook(markdown(text), code("show()", { outputs })),
    path: "x.ipynb",
  });
const isFound = (text: string, ...outputs: Output[]) => findings(text, ...outputs).length === 0;

test("a number that no output shows is named with its cell", () => {
  expect(findings("The odds fall to 0.79 of what they were.", stdout("0.8128"))).toEqual([
    "cell 1 (The odds fall to 0.79 of what they were.) says 0.79, which no output shows: quote a number from the screen, or tag the cell quoted and name the source.",
  ]);
});

test("a number that is missing twice in a cell is named once", () => {
  expect(findings("0.79, I say: 0.79!")).toHaveLength(1);
});

describe("rounding", () => {
  test("holds at the precision of the quote", () => {
    expect(isFound("0.79", stdout("0.7928"))).toBe(true);
    expect(isFound("0.793", stdout("0.7928"))).toBe(true);
    expect(isFound("0.792", stdout("0.7928"))).toBe(false);
    expect(isFound("0.8", stdout("0.7928"))).toBe(true);
  });

  test("a quote with ≈, in bold or at the end of a sentence is a quote", () => {
    for (const text of [
      "≈0.79",
      "≈ 0.79",
      "**0.79**",
      "It is 0.79.",
      "(0.79)",
      "0.79/°F",
      "0.79s",
    ]) {
      expect(isFound(text, stdout("0.7928")), text).toBe(true);
      expect(isFound(text, stdout("0.8128")), text).toBe(false);
    }
  });
});

describe("the minus", () => {
  test("may be typed or typographic, on either side", () => {
    expect(isFound("w is −0.232", stdout("-0.232163"))).toBe(true);
    expect(isFound("w is -0.232", stdout("−0.232163"))).toBe(true);
  });

  test("that the output does not have is found, one that words replace is not missed", () => {
    expect(isFound("w is −0.232", stdout("0.232163"))).toBe(false);
    expect(isFound("it falls by 0.232", stdout("-0.232163"))).toBe(true);
  });

  test("is not the hyphen of a range", () => {
    expect(isFound("1.5-2.5", stdout("1.5 2.5"))).toBe(true);
  });
});

describe("percentages", () => {
  test("quote a percentage or a probability", () => {
    expect(isFound("70 %", stdout("70 %"))).toBe(true);
    expect(isFound("70%", stdout("0.7"))).toBe(true);
    expect(isFound("99.96 %", stdout("0.99961"))).toBe(true);
    expect(isFound("99.97 %", stdout("0.99961"))).toBe(false);
    expect(isFound("71 %", stdout("0.7"))).toBe(false);
  });
});

describe("large and small numbers", () => {
  test("may have their thousands apart", () => {
    for (const text of ["825,897.4", "825\u202f897.4", "825\u2009897.4"]) {
      expect(isFound(text, stdout("825897.41")), text).toBe(true);
      expect(isFound(text, stdout("825898.41")), text).toBe(false);
    }
  });

  test("may be written with a power of ten", () => {
    expect(isFound("8.5·10⁻¹⁷", stdout("8.533e-17"))).toBe(true);
    expect(isFound("8.5 × 10⁻¹⁷", stdout("8.633e-17"))).toBe(false);
    expect(isFound("8.5e-17", stdout("8.533e-17"))).toBe(true);
  });
});

describe("what is not a quote", () => {
  test("whole numbers, versions, code, formulas and links", () => {
    for (const text of [
      "23 flights",
      "Vega-Lite 5.6.1",
      "`sigmoid(0.3)`",
      "```ts\nsigmoid(0.3)\n```",
      "$\\sigma(0.3)$",
      "$$\n0.3\n$$",
      "[a paper of 0.3 pages](https://example.org/0.3)",
      "<https://example.org/0.3>",
      "https://example.org/0.3",
    ])
      expect(findings(text), text).toEqual([]);
  });

  test("text between two comparisons is not an HTML tag", () => {
    expect(isFound("where a < 0.31 and b > 2")).toBe(false);
  });

  test("a number in a cell tagged quoted", () => {
    const quoted = notebook(markdown("In 1986 it was 31.5 °F (Rogers Commission).", "quoted"));
    expect(proseNumbers({ notebook: quoted, path: "x.ipynb" })).toEqual([]);
  });
});

describe("a number is shown", () => {
  test("by plain text, by HTML and by a line of code", () => {
    expect(isFound("0.25", shown({ "text/plain": "0.25" }))).toBe(true);
    expect(isFound("0.25", shown({ "text/plain": "", "text/html": "<td>0.25</td>" }))).toBe(true);
    expect(isFound("0.25", shown({ "text/plain": "", "text/html": "<td x='0.25'>1</td>" }))).toBe(
      false,
    );
    const typed = notebook(markdown("0.25"), code("const learningRate = 0.25;"));
    expect(proseNumbers({ notebook: typed, path: "x.ipynb" })).toEqual([]);
  });

  test("by a chart's words, data and sliders, not by its looks", () => {
    expect(isFound("64.79 °F", chart({ title: { text: "Even odds at 64.79 °F" } }))).toBe(true);
    expect(isFound("64.79 °F", chart({ layer: [{ data: { values: [{ t: 64.787 }] } }] }))).toBe(
      true,
    );
    expect(isFound("0.35", chart({ params: [{ name: "w", value: 0.35 }] }))).toBe(true);
    expect(isFound("0.35", chart({ mark: { type: "point", opacity: 0.35 } }))).toBe(false);
  });
});
