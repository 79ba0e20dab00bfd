/** The still pictures of charts. */

import { compile, type TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { drawStills } from "../../tools/export/build/charts/stills.js";
import { panels } from "./fixtures.js";

const caption = { name: "caption", value: "" };

/** @param spec - a Vega-Lite specification */
function drawn(spec: object) {
  const compiled = compile(spec as TopLevelSpec).spec;
  return drawStills({ ...compiled, signals: [...(compiled.signals ?? []), caption] }, "id");
}

const widthOf = (svg = "") => Number(/width="(\d+)"/.exec(svg)?.[1]);

/** Twelve years in a row. */
const years = (size: number) => ({
  width: 480,
  data: { values: Array.from({ length: 12 }, (_, i) => ({ year: 2001 + i })) },
  mark: { type: "text", fontSize: size },
  encoding: { x: { field: "year", type: "ordinal", axis: null }, text: { field: "year" } },
});

describe("drawStills", () => {
  it("draws a chart of two panels once more for a phone, with less room around them too", async () => {
    const { wide, narrow, scrolls } = await drawn(panels);
    expect(widthOf(wide)).toBeGreaterThan(500);
    expect(widthOf(narrow)).toBeLessThan(360);
    expect(scrolls).toBe(false);
  });

  it("keeps the width of a chart whose words would run into each other, to be scrolled", async () => {
    expect(await drawn(years(14))).toMatchObject({ ratio: 1, scrolls: true });
    expect((await drawn(years(14))).narrow).toBeUndefined();
    expect((await drawn(years(8))).scrolls).toBe(false);
  });
});
