/** What the charts of lesson 08 show of a neuron that learns from pictures. */

import { decode } from "fast-png";
import { describe, expect, it } from "vitest";
import {
  growingWeightsChart,
  InputError,
  loadCats,
  metrics,
  predict,
  tf,
  trainingRatesChart,
} from "../../src/index.js";
import { few, stagesOf } from "../lessons/08-the-cat-classifier.js";
import { example } from "../lessons/all.js";
import { marksOf, seen } from "./drawn.js";

const { train, test } = await loadCats();
const steps = [0, 1, 2, 3, 10, 30, 100, 300];

describe("growingWeightsChart(stages, train, test)", async () => {
  const stages = await stagesOf(train, steps, 0.005);
  const growing = example("growingWeightsChart");

  it.each([0, 1, 2, 5, 7])("says at stage %i which share of each set is right", async (stage) => {
    const { w, b } = stages[stage] as (typeof stages)[0];
    const column = tf.tensor2d(Float32Array.from(w), [w.length, 1]);
    const [onTrain, onTest] = [train, test].map((set) => {
      const { accuracy } = metrics(predict(column, b, set.X), set.Y);
      return (100 * accuracy).toFixed(0);
    });
    expect((await seen(growing, { stage })).title).toBe(
      `After ${steps[stage]} step${steps[stage] === 1 ? "" : "s"}: right on ${onTrain} % of train, ${onTest} % of test`,
    );
  });

  const answersAt = async (stage: number) =>
    (await marksOf(growing, [{ stage }], "symbol")).filter(({ datum }) => "picture" in datum);

  it("puts every picture at ½ before the first step, cats hollow, because ½ says no", async () => {
    const marks = await answersAt(0);
    expect(marks).toHaveLength(train.labels.length + test.labels.length);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
    expect(marks.every(({ datum }) => datum.right === (datum.y === 0))).toBe(true);
  });

  it("moves each mark to ŷ, and names the picture to who points at it", async () => {
    const marks = await answersAt(7);
    const right = marks.filter(({ datum }) => datum.right).length;
    const { w, b } = stages[7] as (typeof stages)[0];
    const z = (set: typeof train, i: number) =>
      set.pictures
        .subarray(i * w.length, (i + 1) * w.length)
        .reduce((sum, byte, k) => sum + (byte / 255) * (w[k] as number), b);
    const rightOf = (set: typeof train) =>
      set.labels.filter((y, i) => z(set, i) > 0 === (y === 1)).length;
    expect(right).toBe(rightOf(train) + rightOf(test));
    const first = marks.find(({ datum }) => datum.picture === "train 0, non-cat");
    expect(first?.datum.now).toBeCloseTo(1 / (1 + Math.exp(-z(train, 0))), 3);
    expect(first?.tooltip).toMatchObject({ picture: "train 0, non-cat" });
  });

  it("paints the weights of a stage: after one step they are blue all over, after none paper", () => {
    const [none, one] = paintedIn(growing);
    expect(none?.every(([red, , blue]) => red === 253 && blue === 251)).toBe(true);
    expect(one?.every(([red = 0, , blue = 0]) => blue > red)).toBe(true);
  });

  it.each<[string, () => unknown, string]>([
    ["one stage alone", () => growingWeightsChart([], train, test), "a list of two or more"],
    [
      "stages in disorder",
      () => growingWeightsChart([...stages].reverse(), train, test),
      "stages[1] after step 300, got step 100",
    ],
    [
      "weights of other pictures",
      () => growingWeightsChart(stages, few, few),
      "Expected X to be (n_x, m) = (12288, 4)",
    ],
  ])("refuses %s", (_slip, call, words) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(words);
  });
});

/** The pictures of the left panel, each as its pixels. */
function paintedIn(spec: unknown): number[][][] {
  const { hconcat } = spec as {
    hconcat: { layer: { data: { values: { url: string }[] } }[] }[];
  };
  return (hconcat[0]?.layer[0]?.data.values ?? []).map(({ url }) => {
    const { data } = decode(Buffer.from(url.split(",")[1] as string, "base64"));
    return Array.from({ length: data.length / 3 }, (_, p) =>
      Array.from(data.subarray(3 * p, 3 * p + 3)),
    );
  });
}

describe("trainingRatesChart(trainings)", () => {
  const costs = [0.7, 0.9, 0.5, 0.4, 0.2];
  const one = { learningRate: 1, costs };
  const other = { learningRate: 0.1, costs: [0.7, 0.6, 0.55, 0.5, 0.45] };

  it("says after how many steps which rate is lowest, and which is highest", async () => {
    const spec = trainingRatesChart([one, other]);
    const at = async (at: number) => (await seen(spec, { at })).title;
    expect(await at(0)).toBe("After 1 step: from J = 0.600 with α = 0.1 to 0.900 with 1");
    expect(await at(3)).toBe("After 4 steps: from J = 0.200 with α = 1 to 0.450 with 0.1");
  });

  it("says in its description how high a rate leaps, and until when", () => {
    const { description } = trainingRatesChart([one, other]);
    expect(description).toContain(
      "With α = 1 it leaps up and down, to 0.90 at most, for the last time at step 1.",
    );
    expect(description).toContain("With α = 0.1 it falls at every step.");
  });

  it("marks each curve at the chosen step", async () => {
    const marks = await marksOf(trainingRatesChart([one, other]), [{ at: 1 }], "symbol");
    const values = marks.filter(({ datum }) => "J" in datum).map(({ datum }) => datum.J);
    expect(values).toEqual([0.5, 0.55]);
  });

  it.each<[string, unknown[], string]>([
    ["costs without a logarithm", [{ learningRate: 1, costs: [0.7, 0, 0.1] }], "0 at step 1"],
    ["too few costs", [{ learningRate: 1, costs: [0.7, 0.6] }], "at least 3 steps"],
    ["unequal lengths", [one, { learningRate: 2, costs: [1, 1, 1] }], "5 costs in trainings[1]"],
    ["four rates", [one, one, one, one], "at most 3 trainings"],
    ["nothing", [], "trainings to be a list"],
  ])("refuses %s", (_slip, trainings, words) => {
    const call = () => trainingRatesChart(trainings as never);
    expect(call).toThrow(InputError);
    expect(call).toThrow(words);
  });
});
