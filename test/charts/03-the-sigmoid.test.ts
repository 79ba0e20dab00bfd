/** What the charts of lesson 03 say when their sliders move, and when a reader points at a flight. */

import { describe, expect, it } from "vitest";
import { example } from "../lessons/all.js";
import { marksOf, type Place, textAfter } from "./drawn.js";
import { run } from "./validate.js";

describe("a slider", () => {
  it("moves the title of the sigmoid's chart to σ(z)", async () => {
    expect(await textAfter(example("sigmoidChart"), { z: 0 })).toContain("σ(0.0) = 0.5000");
    expect(await textAfter(example("sigmoidChart"), { z: -2 })).toContain("σ(−2.0) = 0.1192");
  });

  it("divides the flights at a temperature, and counts the distress on both sides", async () => {
    const chart = example("dividedFlightsChart");
    expect(await textAfter(chart, {})).toContain(
      "Distress below 65 °F: 4 of 4; from 65 °F on: 3 of 19",
    );
    expect(await textAfter(chart, { divide: 54 })).toContain("below 54 °F: 1 of 1");
    expect(await textAfter(chart, { divide: 81 })).toContain("from 81 °F on: 0 of 1");
  });

  it("moves the even odds of the neuron's chart, and counts the flights on the right side", async () => {
    const chart = example("neuronChart", "the best neuron");
    expect(await textAfter(chart, {})).toContain("above 64.8 °F: right for 20 of 23 flights");
    expect(await textAfter(chart, { w: 0.1 })).toContain(
      "below 64.8 °F: right for 3 of 23 flights",
    );
    expect(await textAfter(chart, { even: 52 })).toContain(
      "above 52.0 °F: right for 16 of 23 flights",
    );
    expect(await textAfter(chart, { even: 52 })).toContain("w = −0.232, b = 12.07");
    expect(await textAfter(chart, { w: 0 })).toContain("the temperature does not matter");
  });

  it("makes the bins wider, until what was said and what was seen agree", async () => {
    const chart = example("calibrationChart");
    expect(await textAfter(chart, { degrees: 5 })).toContain("up to 0.40 apart");
    expect(await textAfter(chart, {})).toContain("Bins of 10 °F: ŷ and the fraction seen");
    expect(await textAfter(chart, { degrees: 35 })).toContain("up to 0.00 apart");
    expect(await textAfter(chart, { degrees: 35 })).toContain("7/23");
  });

  it("multiplies the odds by e^w from one °F to the next, anywhere", async () => {
    const texts = await textAfter(example("logOddsChart"), { t: 75 });
    expect(texts).toContain("From 75 to 76 °F: odds × 0.793, probability −0.016");
    expect(texts).toContain("odds from 0.0935 to 0.0742: × 0.793");
    expect(texts).toContain("z from −2.369 to −2.601: −0.232");
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

/** A mark or an item of Vega's drawing, as far as it is read here. */
interface Drawn {
  readonly items?: readonly Drawn[];
  readonly tooltip?: object;
}

const tooltipsIn = ({ items = [], tooltip }: Drawn): object[] => [
  ...(tooltip === undefined ? [] : [tooltip]),
  ...items.flatMap(tooltipsIn),
];

describe("the flights", () => {
  it.each([
    ["damagedFlightsChart", 7],
    ["dividedFlightsChart", 23],
    ["straightLineChart", 23],
    ["neuronChart", 23],
    ["extrapolationChart", 23],
  ])("of %s answer to hovering with name, temperature and outcome", async (name, flights) => {
    const view = await run(example(name));
    const answers = tooltipsIn((view.scenegraph() as unknown as { root: Drawn }).root);
    view.finalize();
    const ofFlights = answers.filter((answer) => "flight" in answer);
    expect(ofFlights).toHaveLength(flights);
    expect(ofFlights).toContainEqual(
      expect.objectContaining({ flight: "STS-51-C", "°F": "53", "O-rings": "distress (1)" }),
    );
  });
});

describe("stacked flights", () => {
  it.each(["straightLineChart", "neuronChart", "extrapolationChart"])(
    "of %s are said to be stacked, as they lie beyond 0 and 1",
    async (name) => {
      expect(await textAfter(example(name), {})).toContain("stacked where temperatures are equal");
    },
  );
});

describe("the slope of the sigmoid", () => {
  it.each([-8, 8])("has a whole tangent at z = %d, and both points are seen", async (z) => {
    const chart = example("sigmoidSlopeChart");
    const tangent = (await marksOf(chart, [{ z }], "line")).filter(({ datum }) => "step" in datum);
    expect(tangent).toHaveLength(2);
    for (const { x, width } of tangent) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
    const [value, slope] = (await marksOf(chart, [{ z }], "symbol")) as [Place, Place];
    expect([value.filled, slope.filled]).toEqual([true, false]);
    expect(slope.size).toBeGreaterThan(1.5 * value.size);
  });
});

describe("the three scales of one temperature", () => {
  it("stand in the order of the lesson: z, the odds on an axis that says it is logarithmic, the probability", async () => {
    const texts = (await textAfter(example("logOddsChart"), {})).split("\n");
    const titles = ["z from", "odds from", "probability from"];
    const places = titles.map((title) => texts.findIndex((text) => text.startsWith(title)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(texts).toContain("odds (log scale)");
  });
});

describe("the chart of 31 °F", () => {
  it("says beside the points how rare a safe flight is to each neuron, the rarest on top", async () => {
    const texts = (await textAfter(example("extrapolationChart"), {})).split("\n");
    const rare = texts.filter((text) => text.includes("1 in "));
    expect(rare).toEqual(["steeper: 1 in 946003", "best fit: 1 in 2556", "flatter: 1 in 41"]);
    expect(texts).toContain("safe flights:");
    expect(example("extrapolationChart").description).toContain(
      "safe flights: steeper: 1 in 946003, best fit: 1 in 2556, flatter: 1 in 41.",
    );
  });

  it("names the forecast at its line", async () => {
    const texts = await textAfter(example("extrapolationChart"), {});
    expect(texts.split("\n")).toContain("31 °F");
  });

  it("keeps the legend of the neurons clear of that of the flights", () => {
    const legends = [
      ...JSON.stringify(example("extrapolationChart")).matchAll(/"orient":"(\w+)"/g),
    ];
    expect(legends.map(([, side]) => side).sort()).toEqual(["bottom", "top"]);
  });
});
