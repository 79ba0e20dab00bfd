/** What the charts of lesson 09 say when their sliders move. */

import { describe, expect, it } from "vitest";
import { usualShares } from "../../src/charts/kit/binomial.js";
import {
  decisionCostChart,
  InputError,
  loadORings,
  reliabilityChart,
  shrinkageChart,
  sigmoid,
  splitsChart,
  thresholdChart,
  trainTestChart,
} from "../../src/index.js";
import { example } from "../lessons/all.js";
import { marksOf, type Place, textAfter } from "./drawn.js";

/** Where a mark stands in its panel, from 0 to 1, from the lower left corner. */
const placeOf = ({ x, y, width, height }: Place) => [x / width, 1 - y / height];

describe("the threshold", () => {
  const chart = example("thresholdChart");
  const symbols = (threshold: number, which = "lesson") =>
    marksOf(example("thresholdChart", which), [{ threshold }], "symbol");
  const examplesIn = (marks: readonly Place[]) =>
    marks.filter(({ datum }) => datum.index !== undefined);
  const rocPoint = (marks: readonly Place[]) => placeOf(marks.at(-1) as Place);

  it.each([0, 0.07, 0.5, 0.93, 1])(
    "at %d makes the counts of the examples that are drawn above it",
    async (threshold) => {
      const marks = await symbols(threshold);
      const points = examplesIn(marks);
      expect(points).toHaveLength(50);
      const called = (name: string) =>
        points.filter(({ datum }) => datum.name === name && (datum.a as number) > threshold).length;
      const [caught, wrongly] = [called("cats"), called("others")];
      const text = await textAfter(chart, { threshold });
      expect(text).toContain(`${caught} of 33 cats caught, ${wrongly} of 17 others called cats`);
      expect(text).toContain(`${33 - caught} missed`);
      expect(text).toContain(`${17 - wrongly} rightly quiet`);
      const [x, y] = rocPoint(marks);
      expect(x).toBeCloseTo(wrongly / 17, 9);
      expect(y).toBeCloseTo(caught / 33, 9);
    },
  );

  it("is drawn where the examples with this ŷ stand", async () => {
    const line = (await marksOf(chart, [{ threshold: 0.3 }], "rule")).find(
      ({ datum }) => datum.upper === 2,
    );
    const [one] = examplesIn(await symbols(0.3));
    const scale = (a: number) => (a + 0.04) / 1.08;
    expect((line as Place).x / (line as Place).width).toBeCloseTo(scale(0.3), 9);
    expect((one as Place).x / (one as Place).width).toBeCloseTo(
      scale((one as Place).datum.a as number),
      9,
    );
  });

  it("gives squares whose areas have the ratio of the counts", async () => {
    const squares = (await symbols(0.5)).filter(({ datum }) => datum.count !== undefined);
    expect(squares).toHaveLength(4);
    const perExample = squares.map(({ size, datum }) => size / (datum.count as number));
    for (const area of perExample) expect(area).toBeCloseTo(perExample[0] as number, 9);
  });

  it("calls nothing a cat at 1, and then there is no precision", async () => {
    const text = await textAfter(chart, { threshold: 1 });
    expect(text).toContain("0 of 33 cats caught, 0 of 17 others called cats");
    expect(text).toContain("precision: no verdict “cats”");
    expect(text).toContain("recall = 0/33 = 0 %");
    expect(text).toContain("accuracy = 17/50 = 34 %");
    expect(rocPoint(await symbols(1))).toEqual([0, 0]);
  });

  it("is passed by examples of equal ŷ together, and by none that lies on it", async () => {
    const ties = "ties, and probabilities 0 and 1";
    const text = (threshold: number) => textAfter(example("thresholdChart", ties), { threshold });
    expect(await text(0.49)).toContain("2 of 2 cats caught, 1 of 2 others");
    expect(await text(0.5)).toContain("1 of 2 cats caught, 0 of 2 others");
    expect(await text(0)).toContain("2 of 2 cats caught, 1 of 2 others");
  });

  it("covers no example with another of its class", async () => {
    const marks = examplesIn(await symbols(0.5));
    for (const name of ["cats", "others"]) {
      const ofClass = marks.filter(({ datum }) => datum.name === name);
      const nearest = ofClass.flatMap((one, i) =>
        ofClass.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      expect(Math.min(...nearest)).toBeGreaterThan(5);
    }
  });

  it.each<[string, () => unknown, string]>([
    [
      "no probability",
      () => thresholdChart([1.2, 0], [1, 0]),
      "probabilities A from 0 to 1, got 1.2",
    ],
    ["one class alone", () => thresholdChart([0.2, 0.7], [1, 1]), "labels Y of both kinds"],
    ["a label too few", () => thresholdChart([0.2, 0.7], [1]), "2 labels Y, got 1"],
    [
      "a name without room",
      () => thresholdChart([0.2, 0.7], [1, 0], ["safe", "flights with distress"]),
      "names in classes of at most 12 letters, got flights with distress",
    ],
  ])("is refused for %s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});

describe("the curves of train and test", () => {
  const name = "trainTestChart";
  const costs = example(name);

  it("say of what was measured to the end what is true of it, and read off what was measured before", async () => {
    expect(await textAfter(costs, {})).toContain(
      "Train cost keeps falling; test cost is lowest after 200 steps",
    );
    expect(await textAfter(costs, { k: 0 })).toContain(
      "After 0 steps: train cost 0.693, test cost 0.693",
    );
    expect(await textAfter(costs, { k: 8 })).toContain("test cost 0.587, the lowest");
    const accuracy = await textAfter(example(name, "accuracy"), {});
    expect(accuracy).toContain("Train accuracy never falls; test accuracy is highest after 500");
    const restless = example(
      name,
      "train costs that rise too, and test costs that fall to the end",
    );
    expect(await textAfter(restless, {})).toContain(
      "Train cost ends at 0.200; test cost is lowest at the end",
    );
  });

  it("stand on a logarithmic axis, 0 steps to the left of all others", async () => {
    const points = (await marksOf(costs, [{}], "symbol")).filter(
      ({ datum }) => datum.split === "train",
    );
    const at = Object.fromEntries(points.map(({ datum, x }) => [`${datum.steps}`, x])) as Record<
      string,
      number
    >;
    const decade = (at["10"] as number) - (at["1"] as number);
    expect((at["1000"] as number) - (at["10"] as number)).toBeCloseTo(2 * decade, 6);
    expect((at["20"] as number) - (at["10"] as number)).toBeCloseTo(Math.log10(2) * decade, 6);
    expect(at["0"]).toBeLessThan((at["1"] as number) - 0.39 * decade);
  });

  it.each<[string, () => unknown, string]>([
    [
      "steps that do not rise",
      () =>
        trainTestChart(
          [
            { steps: 5, train: 1, test: 1 },
            { steps: 5, train: 1, test: 1 },
          ],
          "cost",
        ),
      "points[1].steps to be a whole number above 5, got 5",
    ],
    [
      "percentages",
      () =>
        trainTestChart(
          [
            { steps: 1, train: 0.9, test: 0.7 },
            { steps: 5, train: 95, test: 70 },
          ],
          "accuracy",
        ),
      "accuracies from 0 to 1, got 95",
    ],
    ["a single point", () => trainTestChart([{ steps: 5, train: 1, test: 1 }], "cost"), "at least"],
  ])("are refused for %s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});

describe("the cost of a decision", () => {
  const chart = example("decisionCostChart");
  const { temperature, distress } = loadORings();
  const A = temperature.map((t) => sigmoid(-0.232163 * t + 15.0429));
  const costOf = (threshold: number, factor: number) =>
    A.reduce((sum, a, i) => {
      const acts = a > threshold;
      return sum + (distress[i] === 1 ? (acts ? 0 : factor) : acts ? 1 : 0);
    }, 0) / 23;

  it.each([
    [0, 1, "1 false alarm: act above ŷ = 0.500", "act below 64.8 °F"],
    [1, 10, "10 false alarms: act above ŷ = 0.0909", "act below 74.7 °F"],
    [2, 100, "100 false alarms: act above ŷ = 0.0099", "act below 84.6 °F"],
    [3, 1000, "1000 false alarms: act above ŷ = 0.0010", "act below 94.5 °F"],
  ])(
    "at 10 to the power of %d is that of all mistakes, and theory acts where waiting costs more",
    async (power, factor, title, words) => {
      const text = await textAfter(chart, { power });
      expect(text).toContain(`A missed danger costs ${title}`);
      expect(text).toContain(words);
      const everywhere = Array.from({ length: 2000 }, (_, k) => costOf(k / 2000, factor));
      const theory = costOf(1 / (1 + factor), factor).toFixed(2);
      const lowest = Math.min(...everywhere).toFixed(2);
      expect(text).toContain(`theory (dot): ${theory}, lowest steps (thick): ${lowest}`);
    },
  );

  it("puts the threshold at the same place in both panels, where temperature and ŷ agree", async () => {
    const rules = await marksOf(chart, [{ power: 1.2 }], "rule");
    const lines = rules.filter(({ datum }) => datum.x !== undefined && datum.missed === undefined);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.x).toBeCloseTo(lines[1]?.x as number, 9);
    const points = (await marksOf(chart, [{ power: 1.2 }], "symbol")).filter(
      ({ datum }) => datum.index !== undefined,
    );
    expect(points).toHaveLength(23);
    for (const { x, datum } of points) {
      expect(datum.t).toBeCloseTo(temperature[datum.index as number] as number, 6);
      expect(x < (lines[0] as Place).x).toBe((datum.a as number) < 1 / 17);
    }
  });

  it.each<[string, () => unknown, string]>([
    [
      "certainty",
      () => decisionCostChart([0, 0.5], [0, 1]),
      "probabilities A between 0 and 1, got 0: nothing is certain",
    ],
    [
      "a neuron without a weight",
      () => decisionCostChart([0.5, 0.5], [0, 1], { w: 0, b: 0 }),
      "neuron.w other than 0",
    ],
  ])("is refused for %s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});

describe("the penalty", () => {
  const chart = example("shrinkageChart");

  it("starts at the λ whose test cost is lowest, and reads off what any other leaves", async () => {
    expect(await textAfter(chart, {})).toContain(
      "λ = 10: train cost 0.201, test cost 0.530, the lowest",
    );
    const none = await textAfter(chart, { k: 0 });
    expect(none).toContain("λ = 0: train cost 0.130, test cost 0.620");
    expect(none).toContain("‖w‖ = 2.400");
  });

  it.each<[string, () => unknown, string]>([
    [
      "λ that falls",
      () =>
        shrinkageChart([
          { l2: 1, train: 1, test: 1, size: 1 },
          { l2: 0, train: 1, test: 1, size: 1 },
        ]),
      "points[1].l2 to be above 1, got 0",
    ],
    [
      "a negative length",
      () =>
        shrinkageChart([
          { l2: 0, train: 1, test: 1, size: 1 },
          { l2: 1, train: 1, test: 1, size: -1 },
        ]),
      "points[1].size to be 0 or more, got -1",
    ],
  ])("is refused for %s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});

describe("many splits", () => {
  const chart = example("splitsChart");

  it("name the spread of all tests, and of those taken so far", async () => {
    expect(await textAfter(chart, {})).toContain(
      "200 honest tests of one method on 7 flights: 43 % to 100 %",
    );
    expect(await textAfter(example("splitsChart", "three tests"), { shown: 1 })).toContain(
      "1 test on 2 flights: 50 %; the last said 50 %",
    );
    expect(await textAfter(example("splitsChart", "three tests"), { shown: 2 })).toContain(
      "2 tests on 2 flights: 50 % to 100 %; the last said 100 %",
    );
  });

  it.each([1, 17, 200])("make bars that hold %d tests together", async (shown) => {
    const bars = await marksOf(chart, [{ shown }], "rect");
    expect(bars.reduce((sum, { datum }) => sum + (datum.height as number), 0)).toBe(shown);
  });

  it.each<[string, () => unknown, string]>([
    [
      "a percentage",
      () => splitsChart([86], 7),
      "accuracies[0] to be a share of 7 examples, got 86",
    ],
    ["a share of other examples", () => splitsChart([0.5], 7), "accuracies[0] to be a share of 7"],
    ["half an example", () => splitsChart([0.5], 2.5), "m to be a whole number, 1 or more"],
  ])("are refused for %s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});

describe("honest probabilities", () => {
  it("leave what is usual in one case of 20 at most, and would do so oftener in a narrower range", () => {
    for (const [n, p] of [
      [7, 0.3],
      [50, 0.66],
      [3, 0.01],
      [200, 0.5],
    ] as const) {
      const [low, high] = usualShares(n, p, 0.95).map((share) => Math.round(share * n)) as [
        number,
        number,
      ];
      const chances = distributionOf(n, p);
      const between = (from: number, to: number) =>
        chances.slice(from, to + 1).reduce((sum, chance) => sum + chance, 0);
      expect(between(low, high)).toBeGreaterThanOrEqual(0.95);
      expect(between(low + 1, n)).toBeLessThan(0.975);
      expect(between(0, high - 1)).toBeLessThan(0.975);
    }
    expect(usualShares(4, 0, 0.95)).toEqual([0, 0]);
    expect(usualShares(4, 1, 0.95)).toEqual([1, 1]);
  });

  it("are told from others in the title, for each number of groups", async () => {
    const chart = example("reliabilityChart");
    expect(await textAfter(chart, {})).toContain("Beyond what chance allows in 1 of 5 groups");
    expect(await textAfter(example("reliabilityChart", "flights"), {})).toContain(
      "Within what chance allows in all 3 groups",
    );
    expect(await textAfter(chart, { bins: 1 })).toMatch(/in (?:the one group|1 of 1 group)\b/);
  });

  it("are points as large as their groups, which together hold all examples", async () => {
    for (const bins of [1, 5, 10]) {
      const points = await marksOf(example("reliabilityChart"), [{ bins }], "symbol");
      const groups = points.filter(({ datum }) => datum.bins === bins);
      expect(groups.reduce((sum, { datum }) => sum + (datum.count as number), 0)).toBe(50);
      for (const { size, datum } of groups)
        expect(size / (datum.count as number)).toBeCloseTo(420 / 50, 6);
    }
  });

  it("are needed, and at most 10 groups", () => {
    expect(() => reliabilityChart([1.5], [1])).toThrow("probabilities A from 0 to 1, got 1.5");
    expect(() => reliabilityChart([0.5], [1], 11)).toThrow("Expected at most 10 bins, got 11");
  });
});

/** The chances of 0, 1, … n successes, one try after the other. */
function distributionOf(n: number, p: number): number[] {
  let chances = [1];
  for (let tries = 0; tries < n; tries++)
    chances = [...chances, 0].map(
      (chance, k) => chance * (1 - p) + (k > 0 ? (chances[k - 1] as number) : 0) * p,
    );
  return chances;
}
