/** What the charts of lesson 03 say when their sliders move. */

import { describe, expect, it } from "vitest";
import { example } from "../lessons/all.js";
import { textAfter } from "./drawn.js";

describe("a slider", () => {
  it("moves the title of the sigmoid's chart to σ(z)", async () => {
    expect(await textAfter(example("sigmoidChart"), { z: 0 })).toContain("σ(0.0) = 0.5000");
    expect(await textAfter(example("sigmoidChart"), { z: -2 })).toContain("σ(−2.0) = 0.1192");
  });

  it("moves the even odds of the neuron's chart, and counts the flights on the right side", async () => {
    const chart = example("neuronChart", "the best neuron");
    expect(await textAfter(chart, {})).toContain("Above 64.8 °F");
    expect(await textAfter(chart, {})).toContain("20 of 23 flights");
    expect(await textAfter(chart, { w: -0.1, b: 0 })).toContain("Above 0.0 °F");
    expect(await textAfter(chart, { w: -0.1, b: 0 })).toContain("16 of 23 flights");
    expect(await textAfter(chart, { w: 0 })).toContain("the temperature does not matter");
  });

  it("multiplies the odds by e^w from one °F to the next, anywhere", async () => {
    expect(await textAfter(example("oddsChart"), { t: 75 })).toContain(
      "from 0.0935 to 0.0742: × 0.793",
    );
  });

  it("shows a quarter as the greatest slope, and hardly any in the tails", async () => {
    expect(await textAfter(example("sigmoidSlopeChart"), {})).toContain(
      "0.2500: the greatest there is",
    );
    expect(await textAfter(example("sigmoidSlopeChart"), { z: 6 })).toContain(
      "0.0025: the curve hardly moves",
    );
  });
});
