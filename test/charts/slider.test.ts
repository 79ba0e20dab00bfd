/** Sliders below charts. */

import { describe, expect, it } from "vitest";
import { slider } from "../../src/charts/kit/slider.js";
import { InputError, loadORings, neuronChart } from "../../src/index.js";

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
