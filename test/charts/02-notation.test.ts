/** What the table of columns shows. */

import { describe, expect, it } from "vitest";
import { columnsChart, InputError, loadORings } from "../../src/index.js";
import { textAfter } from "./drawn.js";

const { temperature, distress } = loadORings();
const chart = columnsChart({ "x₁": temperature, y: distress }, 14);

describe("columnsChart(rows, i)", () => {
  it("writes every number of every row", async () => {
    const texts = (await textAfter(chart, {})).split("\n").filter((text) => /^\d+$/.test(text));
    const expected = [...temperature.map((_, i) => i + 1), ...temperature, ...distress];
    expect(texts.map(Number).sort()).toEqual(expected.sort());
  });

  it("says in its title what stands in the column that the slider picks", async () => {
    expect(await textAfter(chart, {})).toContain("Column 14 is one flight: x₁ = 53, y = 1");
    expect(await textAfter(chart, { i: 1 })).toContain("Column 1 is one flight: x₁ = 66, y = 0");
  });

  it("refuses rows of different length", () => {
    expect(() => columnsChart({ a: [1, 2], b: [1] }, 1)).toThrow(InputError);
    expect(() => columnsChart({ a: [1, 2], b: [1] }, 1)).toThrow("Expected 2 values of b, got 1");
  });
});
