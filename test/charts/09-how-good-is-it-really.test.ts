/** What the charts of lesson 09 say when their sliders move. */

import { describe, expect, it } from "vitest";
import { InputError, thresholdChart, trainTestChart } from "../../src/index.js";
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
