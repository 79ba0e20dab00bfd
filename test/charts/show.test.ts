/** Showing a chart, and drawing it as SVG. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { show } from "../../src/charts/show.js";
import { svgOf } from "../../src/charts/svg.js";
import {
  type ChartSpec,
  InputError,
  loadORings,
  sigmoidChart,
  sigmoidSlopeChart,
  straightLineChart,
} from "../../src/index.js";

describe("show(spec)", () => {
  it.each([
    ["a title", { title: undefined }],
    ["a title", { title: { text: "  " } }],
    ["a description", { description: undefined }],
    ["a description", { description: "" }],
  ])("refuses a chart without %s", async (words, change) => {
    const spec = { ...sigmoidChart(), ...change } as ChartSpec;
    await expect(show(spec)).rejects.toThrow(InputError);
    await expect(show(spec)).rejects.toThrow(`Expected a chart with ${words}`);
  });
});

describe("svgOf(spec)", () => {
  it("leaves out the tiles that only catch clicks, and keeps what is faint", async () => {
    const at = (opacity: number) => ({
      ...sigmoidChart(),
      params: [],
      title: { text: "A tile" },
      layer: [{ data: { values: [{ x: 1, x2: 2 }] }, mark: { type: "rect", opacity } }],
      encoding: { x: { field: "x", type: "quantitative" }, x2: { field: "x2" } },
    });
    const tile = /fill="#4c78a8"/;
    expect(await svgOf(at(0))).not.toMatch(tile);
    expect(await svgOf(at(0.01))).toMatch(tile);
  });

  it("keeps any description inside the label", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (words) => {
        const svg = await svgOf({ ...sigmoidChart(), description: `${words}"><script>` });
        const label = /^<svg role="img" aria-label="([^"]*)"/.exec(svg)?.[1];
        expect(label).toMatch(/&quot;&gt;&lt;script&gt;$/);
      }),
      { numRuns: 20 },
    );
  });

  it("gives different charts different ids, so that a page can hold both", async () => {
    const ids = (svg: string) => [...svg.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    const [one, other] = [
      await svgOf(straightLineChart(loadORings(), { slope: -0.04, intercept: 3 }, 31)),
      await svgOf(sigmoidSlopeChart()),
    ];
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
  });
});
