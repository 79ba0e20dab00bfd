import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../../src/charts/draw.js";
import { show } from "../../src/charts/show.js";
import {
  type ChartSpec,
  extrapolationChart,
  InputError,
  loadORings,
  neuronChart,
  oddsChart,
  sigmoidChart,
  sigmoidSlopeChart,
  straightLineChart,
} from "../../src/index.js";
import { run, schemaFaults, warnings } from "./validate.js";

const flights = loadORings();
const best = { w: -0.232163, b: 15.0429 };
const flatter = { name: "flatter", w: -0.12, b: 7.416 };

const charts: Record<string, ChartSpec> = {
  straightLineChart: straightLineChart(flights, { slope: -0.037381, intercept: 2.904762 }, 31),
  sigmoidChart: sigmoidChart(),
  neuronChart: neuronChart(flights, best),
  oddsChart: oddsChart(best),
  sigmoidSlopeChart: sigmoidSlopeChart(),
  extrapolationChart: extrapolationChart(flights, [{ name: "best", ...best }, flatter], 31),
};

describe.each(Object.entries(charts))("%s", (_name, spec) => {
  it("is valid for JupyterLab's Vega-Lite and for the installed one", () => {
    expect(schemaFaults(spec)).toEqual([]);
  });

  it("compiles without a warning", () => {
    expect(warnings(spec)).toEqual([]);
  });

  it("is drawn as an SVG that says what it shows", async () => {
    const svg = await draw(spec);
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{40,}"/);
    expect(svg.match(/NaN|undefined|Infinity/)).toBeNull();
  });

  it("describes itself in a sentence or more, and in other words than the title", () => {
    expect(spec.description.length).toBeGreaterThan(60);
    expect(spec.description).not.toContain(String(spec.title.text));
  });

  it("is the same at every call, byte for byte", async () => {
    expect(await draw(spec)).toBe(await draw(structuredClone(spec)));
  });
});

/** All texts in a chart after its sliders were moved, one a line. */
async function textAfter(spec: ChartSpec, signals: Record<string, number>): Promise<string> {
  const view = await run(spec);
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join("\n");
}

describe("a slider", () => {
  it("moves the title of the sigmoid's chart to σ(z)", async () => {
    expect(await textAfter(sigmoidChart(), { z: 0 })).toContain("σ(0.0) = 0.5000");
    expect(await textAfter(sigmoidChart(), { z: -2 })).toContain("σ(−2.0) = 0.1192");
  });

  it("moves the even odds of the neuron's chart, and counts the flights on the right side", async () => {
    const chart = neuronChart(flights, best);
    expect(await textAfter(chart, {})).toContain("Above 64.8 °F");
    expect(await textAfter(chart, {})).toContain("20 of 23 flights");
    expect(await textAfter(chart, { w: -0.1, b: 0 })).toContain("Above 0.0 °F");
    expect(await textAfter(chart, { w: -0.1, b: 0 })).toContain("16 of 23 flights");
    expect(await textAfter(chart, { w: 0 })).toContain("the temperature does not matter");
  });

  it("multiplies the odds by e^w from one °F to the next, anywhere", async () => {
    expect(await textAfter(oddsChart(best), { t: 75 })).toContain("from 0.094 to 0.074: × 0.793");
  });

  it("shows a quarter as the greatest slope, and hardly any in the tails", async () => {
    expect(await textAfter(sigmoidSlopeChart(), {})).toContain("0.2500: the greatest there is");
    expect(await textAfter(sigmoidSlopeChart(), { z: 6 })).toContain(
      "0.0025: the curve hardly moves",
    );
  });
});

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

describe("draw(spec)", () => {
  it("keeps any description inside the label", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (words) => {
        const svg = await draw({ ...sigmoidChart(), description: `${words}"><script>` });
        const label = /^<svg role="img" aria-label="([^"]*)"/.exec(svg)?.[1];
        expect(label).toMatch(/&quot;&gt;&lt;script&gt;$/);
      }),
      { numRuns: 20 },
    );
  });

  it("gives different charts different ids, so that a page can hold both", async () => {
    const ids = (svg: string) => [...svg.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    const [one, other] = [
      await draw(charts.straightLineChart as ChartSpec),
      await draw(charts.sigmoidSlopeChart as ChartSpec),
    ];
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
  });
});
