/** What every chart must do: be valid, be drawn, and say what it shows, wherever its sliders stand. */

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../src/charts/svg.js";
import * as library from "../../src/index.js";
import { charts } from "../lessons/all.js";
import { positionsOf, seen, thereAndBack } from "./drawn.js";
import { schemaFaults, warnings } from "./validate.js";

const examples = Object.entries(charts).flatMap(([name, specs]) =>
  Object.entries(specs).map(([which, spec]) => ({ name, which, spec })),
);

describe.each(examples)("$name: $which", ({ name, spec }) => {
  it("is valid for JupyterLab's Vega-Lite and for the installed one", () => {
    expect(schemaFaults(spec)).toEqual([]);
  });

  it("compiles without a warning", () => {
    expect(warnings(spec)).toEqual([]);
  });

  it("is drawn as an SVG that says what it shows", async () => {
    const svg = await svgOf(spec);
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{60,}"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("is the same at every call, byte for byte", async () => {
    expect(await svgOf(spec)).toBe(await svgOf(structuredClone(spec)));
  });

  it("is the same again when its controls have been moved and moved back", async () => {
    const { start, back } = await thereAndBack(spec);
    expect(elementsOf(back)).toEqual(elementsOf(start));
  });

  // a diagram's circles stand for no data
  it.skipIf(name.endsWith("Diagram"))(
    "tells who points at one of its data what stands there",
    async () => {
      expect((await seen(spec, {})).silent).toEqual([]);
    },
  );

  it.each(positionsOf(spec))("says something true and shows all of it at %j", async (position) => {
    const { title, texts, lost } = await seen(spec, position);
    expect(title).not.toBe("");
    expect(spec.description).not.toContain(title);
    expect(`${texts}\n${spec.description}`).not.toMatch(noWords);
    expect(lost).toEqual([]);
  });
});

/** All elements, in no order: marks that come back stand last. Vega counts what it clips, at each drawing anew. */
const elementsOf = (svg: string) =>
  svg
    .replace(/\bclip\d+/g, "clip")
    .split(/(?=<)/)
    .sort();

/** What a number or a word looks like that is none, and −0. */
const noWords = /NaN|undefined|null|^true|^false|Infinity|∞|\[object|[-−]0(?:\.0+)?(?![.\d])/m;

describe("the charts", () => {
  const folder = new URL("../../src/charts/lessons/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

  it.each(files)("of src/charts/lessons/%s are in the library, and have examples", async (file) => {
    const made = Object.values(await import(new URL(file, folder).href));
    expect(made.length).toBeGreaterThan(0);
    for (const chart of made as { name: string }[]) {
      expect(library).toHaveProperty(chart.name, chart);
      expect(charts).toHaveProperty(chart.name);
    }
  });

  it("all have examples, and those that take data have examples with other data", () => {
    const known = Object.entries(library).filter(([name]) => /(?:Chart|Diagram)$/.test(name));
    expect(Object.keys(charts).sort()).toEqual(known.map(([name]) => name).sort());
    for (const [name, chart] of known) {
      const which = Object.keys(charts[name] ?? {});
      expect(which[0]).toBe("lesson");
      const takesData = (chart as () => unknown).length > 0;
      const needed = `${name} takes arguments: test/lessons/ needs a second example, with other ones`;
      if (takesData) expect(which.length, needed).toBeGreaterThan(1);
    }
  });
});
