/** The still pictures of charts. */

import { compile, type TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { drawStills } from "../../tools/export/build/charts/stills.js";
import { withColumns } from "../../tools/export/chart/columns.js";
import { panels } from "./fixtures.js";

const caption = { name: "caption", value: "" };

/** @param spec - a Vega-Lite specification */
function drawn(spec: object, equalUnits = false) {
  const compiled = withColumns(compile(spec as TopLevelSpec).spec);
  const signals = [...(compiled.signals ?? []), caption];
  return drawStills({ ...compiled, signals }, "id", equalUnits);
}

const sizeOf = (svg = "") =>
  ["width", "height"].map((side) => Number(new RegExp(` ${side}="(\\d+)"`).exec(svg)?.[1])) as [
    number,
    number,
  ];
const widthOf = (svg?: string) => sizeOf(svg)[0];

/** A square whose sides have the same units. */
const square = {
  ...{ width: 500, height: 500 },
  data: { values: [{ x: 1, y: 1 }] },
  mark: "point",
  encoding: { x: { field: "x", axis: null }, y: { field: "y", axis: null } },
};

/** Twelve years in a row. */
const years = (size: number) => ({
  width: 480,
  data: { values: Array.from({ length: 12 }, (_, i) => ({ year: 2001 + i })) },
  mark: { type: "text", fontSize: size },
  encoding: { x: { field: "year", type: "ordinal", axis: null }, text: { field: "year" } },
});

describe("drawStills", () => {
  it("puts two panels below one another for a phone, each as wide as the phone", async () => {
    const { wide, narrow, scrolls, form } = await drawn(panels);
    const [[width, height], [narrowWidth, narrowHeight]] = [sizeOf(wide), sizeOf(narrow)];
    expect(width).toBeGreaterThan(500);
    expect(narrowWidth).toBeLessThanOrEqual(328);
    expect(narrowWidth).toBeGreaterThan(310);
    expect(narrowHeight).toBeGreaterThan(1.8 * height);
    expect({ scrolls, ...form }).toMatchObject({ scrolls: false, columns: 1 });
  });

  it("keeps as many small panels in a row as there is room for", async () => {
    const small = { width: 100, mark: "bar", encoding: panels.hconcat[0]?.encoding };
    const { form, narrow } = await drawn({
      ...panels,
      ...{ hconcat: undefined, columns: 3, concat: [small, small, small, small] },
    });
    expect(form).toMatchObject({ columns: 2 });
    expect(widthOf(narrow)).toBeLessThanOrEqual(328);
  });

  it("makes a single panel narrower, and lower only if its axes have equal units", async () => {
    const [free, equal] = [await drawn(square), await drawn(square, true)];
    const [[width, height], [equalWidth, equalHeight]] = [
      sizeOf(free.narrow),
      sizeOf(equal.narrow),
    ];
    expect(width).toBeLessThanOrEqual(328);
    expect(height).toBeGreaterThan(480);
    expect(Math.abs(equalWidth - equalHeight)).toBeLessThan(30);
  });

  it("keeps the width of a chart whose words would run into each other, to be scrolled", async () => {
    expect(await drawn(years(14))).toMatchObject({ form: { ratio: 1 }, scrolls: true });
    expect((await drawn(years(14))).narrow).toBeUndefined();
    expect((await drawn(years(8))).scrolls).toBe(false);
  });
});
