import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/charts/spec.js";
import { svgOf } from "../../src/charts/svg.js";
import { run, schemaFaults, warnings } from "./validate.js";

/** What every chart must do: be valid, be drawn, and say what it shows. */
export function itIsAChart(charts: Readonly<Record<string, ChartSpec>>): void {
  describe.each(Object.entries(charts))("%s", (_name, spec) => {
    it("is valid for JupyterLab's Vega-Lite and for the installed one", () => {
      expect(schemaFaults(spec)).toEqual([]);
    });

    it("compiles without a warning", () => {
      expect(warnings(spec)).toEqual([]);
    });

    it("is drawn as an SVG that says what it shows", async () => {
      const svg = await svgOf(spec);
      expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{40,}"/);
      expect(svg.match(/NaN|undefined|Infinity/)).toBeNull();
    });

    it("describes itself in a sentence or more, and in other words than the title", () => {
      expect(spec.description.length).toBeGreaterThan(60);
      expect(spec.description).not.toContain(String(spec.title.text));
    });

    it("is the same at every call, byte for byte", async () => {
      expect(await svgOf(spec)).toBe(await svgOf(structuredClone(spec)));
    });
  });
}

/** All texts in a chart after its sliders were moved, one a line. */
export async function textAfter(spec: ChartSpec, signals: Record<string, number>): Promise<string> {
  const view = await run(spec);
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join("\n");
}
