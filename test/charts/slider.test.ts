/** Sliders below charts. */

import { describe, expect, it } from "vitest";
import { meaning, meaningOf, slider } from "../../src/charts/kit/slider.js";
import { InputError, loadORings, neuronChart } from "../../src/index.js";
import { charts } from "../lessons/all.js";
import { run } from "./validate.js";

describe("slider(name, range)", () => {
  it("is a parameter with a range and a label, which is its name unless told", () => {
    const bind = { input: "range", min: -1, max: 2, step: 0.5, name: "w " };
    expect(slider("w", { value: 1, min: -1, max: 2, step: 0.5 })).toEqual({
      name: "w",
      value: 1,
      bind,
    });
    const named = slider("w", { value: 1, min: -1, max: 2, step: 0.5, label: "weight" });
    expect(named.bind.name).toBe("weight ");
  });

  it.each([-1, 2])("may start at its end %d", (value) => {
    expect(slider("w", { value, min: -1, max: 2, step: 1 }).value).toBe(value);
  });

  it.each([-1.1, 2.1, Number.NaN])("refuses to start at %d, outside its ends", (value) => {
    const outside = () => slider("w", { value, min: -1, max: 2, step: 1, label: "weight" });
    expect(outside).toThrow(InputError);
    expect(outside).toThrow(`Expected weight from -1 to 2, got ${value}`);
  });

  it("keeps charts from starting where their sliders cannot stand", () => {
    const flights = loadORings();
    expect(() => neuronChart(flights, { w: 0.5, b: 0 })).toThrow(
      "Expected w (per °F) from -0.5 to 0.1, got 0.5",
    );
  });
});

describe("meaning(slider, expression)", () => {
  it("is a parameter that follows the slider", () => {
    expect(meaning("k", "'λ = ' + lambdas[k]")).toEqual({
      name: "kMeaning",
      expr: "'λ = ' + lambdas[k]",
    });
  });

  it.each([
    ["shrinkageChart", "k", "λ = 10"],
    ["trainTestChart", "k", "step 100"],
    ["trainingRatesChart", "at", "step 8"],
    ["growingWeightsChart", "stage", "step 300"],
    ["scalesChart", "k", "step 100,000"],
    ["separableChart", "k", "10,000 steps"],
    ["decisionCostChart", "power", "2.0: 100"],
    ["liftChart", "lift", "30 %"],
    ["foldChart", "frame", "step 30"],
    ["unitPathsChart", "k", "step 30"],
  ])("%s says what its slider %s stands for, such as %s", async (name, signal, words) => {
    const view = await run(charts[name]?.lesson as never);
    const { min, max, step } = bindOf(name, signal);
    const positions = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => i);
    const said: unknown[] = [];
    for (const i of positions) {
      await view.signal(signal, min + i * step).runAsync();
      said.push(view.signal(meaningOf(signal)));
    }
    view.finalize();
    expect(said).toContain(words);
    expect(new Set(said).size).toBe(said.length);
  });

  it("is given by every slider that picks from a list, unless its label says what is counted", () => {
    const counted = /^(?:steps?|flights|tests|i|place in the column|parts of the scale|.*\(°F\)) $/;
    const bare = Object.entries(charts).flatMap(([name, { lesson }]) => {
      const names = paramsOf(name).map((param) => param.name);
      const picks = (slider: string) =>
        new RegExp(`\\[${slider}\\]|== ${slider}\\b`).test(JSON.stringify(lesson));
      return paramsOf(name)
        .filter(({ bind }) => bind?.input === "range" && !counted.test(bind.name))
        .filter((param) => picks(param.name) && !names.includes(meaningOf(param.name)))
        .map((param) => `${name}: ${param.name}`);
    });
    expect(bare).toEqual([]);
  });
});

interface Param {
  readonly name: string;
  readonly bind?: { input: string; name: string; min: number; max: number; step: number };
}

const paramsOf = (chart: string) => (charts[chart]?.lesson?.params ?? []) as readonly Param[];

const bindOf = (chart: string, name: string) =>
  paramsOf(chart).find((param) => param.name === name)?.bind as NonNullable<Param["bind"]>;
