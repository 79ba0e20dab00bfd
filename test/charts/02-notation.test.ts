/** What the table of columns shows, and the matrix product. */

import { describe, expect, it } from "vitest";
import { columnsChart, InputError, loadORings, matrixProductChart } from "../../src/index.js";
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
    expect(await textAfter(chart, {})).toContain(
      "Column 14 is one flight: x₁\u00a0=\u00a053, y\u00a0=\u00a01",
    );
    expect(await textAfter(chart, { i: 1 })).toContain(
      "Column 1 is one flight: x₁\u00a0=\u00a066, y\u00a0=\u00a00",
    );
  });

  it("says where there is no room for all columns which of them it shows", async () => {
    expect(await textAfter(chart, { width: 240 })).toMatch(/columns 8–19 of 23/);
    expect(await textAfter(chart, {})).not.toContain("of 23");
  });

  it("keeps the rows of X apart from those of Y, and says which is which", async () => {
    expect(await textAfter(chart, {})).toContain("↑ X: 1 row, ↓ Y: 1 row");
    expect(await textAfter(columnsChart({ z: [-4, 2] }, 1), {})).not.toContain("X:");
  });

  it("writes a minus sign, and no hyphen", async () => {
    const texts = await textAfter(columnsChart({ z: [-4, 2] }, 1), {});
    expect(texts).toContain("Column 1 is one flight: z\u00a0=\u00a0−4");
    expect(texts).not.toContain("-");
  });

  it("shows fewer columns where there is less room, always with the one that the slider picks", async () => {
    const headers = async (i: number) => {
      const texts = (await textAfter(chart, { i, width: 225 })).split("\n");
      return texts.filter((text) => /^\d+$/.test(text)).slice(0, 11);
    };
    const from = (first: number) => Array.from({ length: 11 }, (_, k) => String(first + k));
    expect(await headers(1)).toEqual(from(1));
    expect(await headers(14)).toEqual(from(9));
    expect(await headers(23)).toEqual(from(13));
  });

  it("refuses rows of different length", () => {
    expect(() => columnsChart({ a: [1, 2], b: [1] }, 1)).toThrow(InputError);
    expect(() => columnsChart({ a: [1, 2], b: [1] }, 1)).toThrow("Expected 2 values of b, got 1");
  });
});

describe("matrixProductChart(parts)", () => {
  const parts = {
    w: [-1, 2],
    b: 60,
    X: [
      [66, 70, -69],
      [1, 2, 3],
    ],
  };
  const product = matrixProductChart(parts);

  it("works out one column: products, their sum, z", async () => {
    const texts = await textAfter(product, { i: 2 });
    expect(texts).toContain("Column 2: −1 · 70 + 2 · 2 = −66, and z = −66 + 60 = −6");
    for (const part of ["−1 ·", "= −70", "2 ·", "= 4", "+ 60"])
      expect(texts.split("\n")).toContain(part);
  });

  it("puts a factor with a sign in brackets, and subtracts a bias below 0", async () => {
    expect(await textAfter(matrixProductChart({ ...parts, b: -9 }), { i: 3 })).toContain(
      "−1 · (−69) + 2 · 3 = 75, and z = 75 − 9 = 66",
    );
  });

  it("fills Z up to the column that the slider picks", async () => {
    const results = async (i: number) =>
      (await textAfter(product, { i })).split("\n").filter((text) => /^(−64|−66|75)$/.test(text));
    expect(await results(1)).toEqual(["−64"]);
    expect(await results(3)).toEqual(["−64", "−66", "75"]);
  });

  it.each([
    [{ ...parts, w: [1] }, "Expected 2 weights w, one for each row of X, got 1"],
    [{ ...parts, b: 0.5 }, "Expected whole numbers from −99 to 99, got 0.5"],
    [{ ...parts, X: [[1, 2], [1]] }, "Expected rows of X of 2 numbers, got 1"],
    [{ ...parts, X: [[1], [2]] }, "Expected X to have from 2 to 6 columns, got 1"],
    [{ ...parts, w: [1, 1, 1, 1, 1], X: Array(5).fill([1, 2]) }, "at most 4 rows, got 5"],
  ])("refuses %j", (bad, message) => {
    expect(() => matrixProductChart(bad)).toThrow(InputError);
    expect(() => matrixProductChart(bad)).toThrow(message);
  });
});
