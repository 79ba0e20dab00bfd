/** What the charts of lesson 10 say when their sliders move, against an independent count, and what they refuse. */

import { describe, expect, it } from "vitest";
import { bestLevel } from "../../src/charts/kit/best-level.js";
import {
  foldChart,
  hiddenUnitsChart,
  InputError,
  liftChart,
  makeRing,
  movableLineChart,
  unitPathsChart,
} from "../../src/index.js";
import { trained } from "../../src/study/small-descent.js";
import {
  drawn,
  halves,
  type Net,
  ringNets,
  stairs,
  train,
} from "../lessons/10-one-neuron-is-not-enough.js";
import { example } from "../lessons/all.js";
import { marksOf, seen, textAfter } from "./drawn.js";

const sigma = (z: number) => 1 / (1 + Math.exp(-z));
const z = ([w1 = 0, w2 = 0, b = 0]: readonly number[], x1: number, x2: number) =>
  w1 * x1 + w2 * x2 + b;

/** The network after so many steps, as the lesson trains it. */
const trainedNet = (start: Net, steps: number) =>
  (train(start, 2, steps, steps).at(-1) as { net: Net }).net as [number[], number[], number[]];

describe("a slider", () => {
  it("turns and shifts a line that never has all four corners of the stairs right", async () => {
    const counts: number[] = [];
    for (const turn of [0, 45, 135, 225, 315])
      for (const shift of [-0.4, 0, 0.4]) {
        const said = await textAfter(example("movableLineChart"), { turn, shift });
        counts.push(Number(/(\d) of 4 points/.exec(said)?.[1]));
      }
    expect(Math.max(...counts)).toBe(3);
  });

  it("counts what is right beside a line as the points themselves say", async () => {
    const said = await textAfter(example("movableLineChart", "a ring"), { turn: 90, shift: -2 });
    const { x2, y } = makeRing(2);
    const middle = (Math.min(...x2) + Math.max(...x2)) / 2;
    const right = x2.filter((value, i) => value - middle > -2 === (y[i] === 1)).length;
    expect(said).toContain(`${right} of 120 points`);
  });

  it("lifts the ring until a level line has all 120 right", async () => {
    expect(await textAfter(example("liftChart"), { lift: 0 })).toContain("has 80 of 120 right");
    expect(await textAfter(example("liftChart"), { lift: 10 })).toContain("has 120 of 120 right");
  });

  it("folds the plane until the two dark corners meet, and a line parts them from the others", async () => {
    const places = async (fold: number) =>
      (await marksOf(example("foldChart"), [{ fold, frame: 60 }], "symbol"))
        .filter(({ datum }) => "h1" in datum)
        .map(({ datum }) => datum as { x1: number; x2: number; h1: number; h2: number });
    const flat = await places(0);
    expect(flat.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    const [none, , , both] = await places(1);
    expect(none?.x1).toBeCloseTo(none?.h1 as number, 12);
    expect(
      Math.hypot(
        (none?.x1 as number) - (both?.x1 as number),
        (none?.x2 as number) - (both?.x2 as number),
      ),
    ).toBeLessThan(0.1);
    expect((await seen(example("foldChart"), { fold: 1 })).title).toContain(
      "4 of 4 right, by one line",
    );
  });

  it("shows twins that stay twins, and units that part", async () => {
    const said = await textAfter(example("unitPathsChart"), { k: 60 });
    expect(said).toContain("0.00 apart (all ½)");
    const [one, other] = trainedNet(drawn(5), 300);
    const apart = Math.hypot(
      (one[0] as number) - (other[0] as number),
      (one[1] as number) - (other[1] as number),
    );
    expect(said).toContain(`${apart.toFixed(2)} apart (seed 5)`);
  });

  it("chooses how many hidden units there are, and says how many points are right", async () => {
    const { x1, x2, y } = makeRing(2);
    for (const net of ringNets) {
      const units = net.length - 1;
      const output = net.at(-1) as readonly number[];
      const right = y.filter((label, i) => {
        const h = net.slice(0, -1).map((row) => sigma(z(row, x1[i] as number, x2[i] as number)));
        const sum = h.reduce(
          (total, hj, j) => total + hj * (output[j] as number),
          output[units] as number,
        );
        return sum > 0 === (label === 1);
      }).length;
      expect(await textAfter(example("hiddenUnitsChart"), { units })).toContain(
        right === 120 ? ": all 120 right" : `: ${right} of 120 right`,
      );
      if (units >= 3) expect(right).toBe(120);
    }
  });
});

describe("bestLevel(heights, labels)", () => {
  it("is in the middle of the gap, whichever label is above", () => {
    expect(bestLevel([1, 2, 5, 6], [0, 0, 1, 1])).toEqual({ level: 3.5, right: 4 });
    expect(bestLevel([1, 2, 5, 6], [1, 1, 0, 0])).toEqual({ level: 3.5, right: 4 });
  });

  it("lies below all where nothing helps", () => {
    expect(bestLevel([1, 1, 1], [0, 1, 1])).toEqual({ level: 0.75, right: 2 });
  });
});

it("exercise 10.5 trains as the lesson does", () => {
  const start: Net = [
    [0.3, -0.2, 0],
    [0.1, 0.4, 0],
    [0.5, 0.5, 0],
  ];
  const [one, other, output] = trainedNet(start, 100);
  const losses = stairs.y.map((y, i) => {
    const [x1, x2] = [stairs.x1[i] as number, stairs.x2[i] as number];
    const a = sigma(z(output, sigma(z(one, x1, x2)), sigma(z(other, x1, x2))));
    return -Math.log(y === 1 ? a : 1 - a);
  });
  const J = losses.reduce((sum, loss) => sum + loss, 0) / 4;
  expect(trained(start as never, 2, 100).J).toBeCloseTo(J, 10);
});

describe("a chart of lesson 10 refuses", () => {
  const frames = train(halves, 1, 2, 1);
  it.each([
    [
      "labels that are none",
      () => movableLineChart({ ...stairs, y: [0, 1, 2, 0] }, { turn: 0, shift: 0 }),
      "labels points.y to be 0 or 1, got 2",
    ],
    [
      "one point",
      () => movableLineChart({ x1: [1], x2: [1], y: [1] }, { turn: 0, shift: 0 }),
      "points of which two lie apart",
    ],
    [
      "a line that the slider cannot shift so far",
      () => movableLineChart(stairs, { turn: 0, shift: 9 }),
      "shift from",
    ],
    [
      "a feature without a value for each point",
      () => liftChart(stairs, { formula: "f", values: [1] }),
      "4 feature.values, got 1",
    ],
    ["a single frame", () => foldChart(stairs, frames.slice(2)), "two frames or more, got 1"],
    [
      "steps that do not rise",
      () => foldChart(stairs, [...frames].reverse()),
      "frames[1].step above the one before, 2, got 1",
    ],
    [
      "a third hidden unit",
      () =>
        foldChart(
          stairs,
          frames.map(({ step }) => ({
            step,
            net: [
              [1, 0, 0],
              [0, 1, 0],
              [1, 1, 1],
              [1, 1, 1, 1],
            ],
          })),
        ),
      "two hidden units in frames[0].net, got 3",
    ],
    [
      "a row that is too short",
      () =>
        foldChart(
          stairs,
          frames.map(({ step }) => ({
            step,
            net: [
              [1, 0],
              [0, 1, 0],
              [1, 1, 1],
            ],
          })),
        ),
      "3 numbers in frames[0].net[0], got 2",
    ],
    [
      "trainings of different length",
      () =>
        unitPathsChart([
          { start: "a", frames },
          { start: "b", frames: frames.slice(0, 2) },
        ]),
      "the steps of runs[0] in runs[1]",
    ],
    ["one network", () => hiddenUnitsChart(stairs, [halves]), "two networks or more, got 1"],
    [
      "networks in another order",
      () => hiddenUnitsChart(stairs, [halves, halves]),
      "networks with more and more hidden units, got 2, 2",
    ],
  ] as [string, () => unknown, string][])("%s", (_what, call, message) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(`Expected ${message}`);
  });
});
