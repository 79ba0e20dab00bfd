/** What the charts of lesson 04 say when their sliders move. */

import { describe, expect, it } from "vitest";
import { example } from "../lessons/all.js";
import { textAfter } from "./drawn.js";

const valleys = example("valleysChart");

describe("a slider", () => {
  it("prices any ŷ for both labels", async () => {
    expect(await textAfter(example("lossBranchesChart"), {})).toContain(
      "0.30 costs 1.204 if y = 1, and 0.357 if y = 0",
    );
    expect(await textAfter(example("lossBranchesChart"), { p: 0.5 })).toContain("0.693 if y = 0");
  });

  it("puts the bottom at the fraction with label 1, and takes it away where all are alike", async () => {
    expect(await textAfter(example("oppositePullsChart"), { k: 7 })).toContain("lowest at ŷ = 0.7");
    expect(await textAfter(example("oppositePullsChart"), { k: 0 })).toContain("no lowest point");
    expect(await textAfter(example("oppositePullsChart"), { k: 10 })).toContain("no lowest point");
  });

  it("gives the cost of the flights, 0.442 at best and 0.693 for a coin", async () => {
    const chart = example("flightLossesChart");
    expect(await textAfter(chart, {})).toContain("mean loss is J = 0.442");
    expect(await textAfter(chart, { w: 0 })).toContain("mean loss is J = 0.693");
  });

  it("rolls the ball into the valley on its side of the ridge, and into the only one there is", async () => {
    expect(await textAfter(valleys, { start: 2 })).toContain("rest at 1.479 and at −0.189");
    expect(await textAfter(valleys, { start: 0.3 })).toContain("rest at 1.479 and at −0.189");
    expect(await textAfter(valleys, { start: 0.25 })).toContain("and at −0.189");
    expect(await textAfter(valleys, { start: -1 })).toContain("rest at −0.125 and at −0.189");
  });

  it("finds squared error flatter, and cross-entropy steeper, where the neuron is more wrong", async () => {
    const chart = example("flatErrorChart");
    expect(await textAfter(chart, { w: 0.1 })).toContain("slopes are 0.793 and 4.217");
    expect(await textAfter(chart, { w: 1 })).toContain("slopes are 0.051 and 6.148");
  });
});
