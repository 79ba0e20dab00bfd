/** What the chart of the first neuron computes. */

import { describe, expect, it } from "vitest";
import { firstNeuronChart } from "../../src/index.js";
import { textAfter } from "./drawn.js";

describe("the first neuron", () => {
  it("computes z = w·x + b and its answer as the sliders move", async () => {
    expect(await textAfter(firstNeuronChart(), {})).toContain(
      "z = 1.0 becomes ŷ = 0.73: more likely yes than no",
    );
    const turned = await textAfter(firstNeuronChart(), { x: 1, w: -2, b: 0.5 });
    expect(turned).toContain("z = −1.5 becomes ŷ = 0.18: more likely no than yes");
    expect(turned).toContain("answer ŷ = 0.18");
  });

  it("is undecided at z = 0", async () => {
    expect(await textAfter(firstNeuronChart(), { w: 0, b: 0 })).toContain("ŷ = 0.50: undecided");
  });

  it("shows its answer to each input from 0 to 8, and is undecided where z is 0 but for rounding", async () => {
    const answers = async (w: number, b: number) =>
      (await textAfter(firstNeuronChart(), { w, b })).match(/^(?:yes|no|½)$/gm)?.join(" ");
    expect(await answers(1, -2)).toBe("no no ½ yes yes yes yes yes yes");
    expect(0.1 * 3 - 0.3).not.toBe(0);
    expect(await answers(0.1, -0.3)).toBe("no no no ½ yes yes yes yes yes");
    expect(await answers(0, 1)).toBe("yes yes yes yes yes yes yes yes yes");
  });
});
