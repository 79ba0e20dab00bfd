/** What the charts of lesson 04 say when their sliders move. */

import { describe, expect, it } from "vitest";
import { example } from "../lessons/all.js";
import { marksOf, type Place, textAfter } from "./drawn.js";

const valleys = example("valleysChart");

describe("a slider", () => {
  it("makes the price of a product the sum of the prices", async () => {
    const chart = example("pricesAddChart");
    expect(await textAfter(chart, {})).toContain("p·q = 0.125 costs 3.00");
    expect(await textAfter(chart, { p: 0.3, q: 1 })).toContain("p·q = 0.300 costs 1.74");
    expect(await textAfter(chart, { p: 1, q: 1 })).toContain("p·q = 1.000 costs 0.00");
  });

  it("at w = 0 leaves no temperature its even odds", async () => {
    const text = await textAfter(example("flightLossesChart"), { w: 0 });
    expect(text).toContain("even odds at every temperature: the mean loss is J = 0.693");
  });

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

  it("makes bets surer or less sure: not sure at all is a coin, and half as sure pays less than the neuron", async () => {
    const chart = example("bettingChart");
    expect(await textAfter(chart, {})).toContain("0.470: less than the coin, more than the neuron");
    expect(await textAfter(chart, { sure: 0 })).toContain(
      "0.693: as much as the coin, more than the neuron",
    );
    expect(await textAfter(chart, { sure: 0.5 })).toContain(
      "0.326: less than the coin and the neuron",
    );
  });

  it("finds squared error level, and cross-entropy of slope −1, where z is far on the wrong side", async () => {
    const chart = example("lossesOverZChart");
    expect(await textAfter(chart, { z: -8 })).toContain(
      "slope −1.000 (cross-entropy), −0.0003 (squared error)",
    );
    expect(await textAfter(chart, { z: -1 })).toContain(
      "slope −0.731 (cross-entropy), −0.144 (squared error)",
    );
    expect(await textAfter(chart, { z: 8 })).toContain("slope −0.0003 (cross-entropy)");
  });

  it("gives the cost of the flights, 0.442 at best and 0.693 for a coin", async () => {
    const chart = example("flightLossesChart");
    expect(await textAfter(chart, {})).toContain("mean loss is J = 0.536");
    expect(await textAfter(chart, { w: -0.232, even: 64.8 })).toContain("mean loss is J = 0.442");
    expect(await textAfter(chart, { w: 0 })).toContain("mean loss is J = 0.693");
  });

  it("rolls the ball into the valley on its side of the ridge, and into the only one there is", async () => {
    expect(await textAfter(valleys, { start: 2 })).toContain("rest at 1.479 and at −0.189");
    expect(await textAfter(valleys, { start: 0.3 })).toContain("rest at 1.479 and at −0.189");
    expect(await textAfter(valleys, { start: 0.25 })).toContain("and at −0.189");
    expect(await textAfter(valleys, { start: -1 })).toContain("rest at −0.125 and at −0.189");
  });

  it("says of a ball on its way that it will come to rest, and of one at its end that it does", async () => {
    expect(await textAfter(valleys, {})).toContain("the ball comes to rest");
    expect(await textAfter(valleys, { rolled: 0 })).toContain("the ball will come to rest");
    expect(await textAfter(valleys, { rolled: 0.5 })).toContain("the ball will come to rest");
  });

  it("keeps the balls at both its ends inside the picture, whole", async () => {
    const [{ bind }] = valleys.params as [{ bind: { min: number; max: number } }];
    const radius = 7;
    for (const start of [bind.min, bind.max]) {
      for (const { x, y, width } of await marksOf(valleys, [{ start }], "symbol")) {
        expect(x).toBeGreaterThan(radius);
        expect(x).toBeLessThan(width - radius);
        expect(y).toBeGreaterThan(0);
      }
    }
  });

  it("says how high a ball is that does not fit into the picture", async () => {
    expect(await textAfter(valleys, { rolled: 0 })).toContain(
      "cross-entropy: ball above, at J = 17.0",
    );
    expect(await textAfter(valleys, {})).toContain("cross-entropy: start above, at J = 17.0");
    expect(await textAfter(valleys, { start: -1 })).not.toContain("above");
  });

  it("finds squared error flatter, and cross-entropy steeper, where the neuron is more wrong", async () => {
    const chart = example("flatErrorChart");
    expect(await textAfter(chart, { w: 0.1 })).toContain(
      "slope 4.217 (cross-entropy), 0.793 (squared error)",
    );
    expect(await textAfter(chart, { w: 0.5 })).toContain(
      "slope 5.954 (cross-entropy), 0.153 (squared error)",
    );
  });
});

describe("marks", () => {
  it.each([
    ["pricesAddChart", { p: 1, q: 0.5 }],
    ["pricesAddChart", { p: 0.5, q: 1 }],
    ["pricesAddChart", { p: 1, q: 1 }],
    ["pricesAddChart", { p: 0.5, q: 0.5 }],
    ["lossesOverZChart", { z: 8 }],
  ])("of %s at %j that meet are of different sizes, the smaller on top", async (name, position) => {
    const marks = await marksOf(example(name), [position], "symbol");
    const moved = marks.slice(-3).filter(({ size }) => size > 40);
    const ontoEachOther = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y) < 1;
    for (const [i, mark] of moved.entries())
      for (const below of moved.slice(0, i).filter((other) => ontoEachOther(mark, other)))
        expect(mark.filled ? below.size / mark.size : mark.size / below.size).toBeGreaterThan(2);
  });

  it("of the mean stand below those of the pulls, so that a pull that is the mean is seen", async () => {
    const lines = await marksOf(example("oppositePullsChart"), [{ k: 0 }], "line");
    expect(lines[0]?.datum.curve).toBe("mean of all ten");
    expect(lines.at(-1)?.datum.curve).not.toBe("mean of all ten");
  });

  it("of the bets stand where they stood, after the slider was at 0 and back", async () => {
    const chart = example("bettingChart");
    const heights = async (...positions: object[]) =>
      (await marksOf(chart, positions as never, "symbol")).map(({ y }) => y);
    expect(await heights({ sure: 0 }, { sure: 1 })).toEqual(await heights({ sure: 1 }));
  });

  it("of all 23 flights can be pointed at, and answer with ŷ and loss", async () => {
    const marks = await marksOf(example("flightLossesChart"), [], "symbol");
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(23);
    const [first] = marks;
    expect(first?.tooltip).toMatchObject({ flight: "STS-1", "°F": "66", loss: expect.any(String) });
  });

  it.each([0, 1, 3, 9, 10])(
    "of the opposite pulls end at the frame, not inside it, with k = %j",
    async (k) => {
      const all = await marksOf(example("oppositePullsChart"), [{ k }], "line");
      const mean = all.filter(({ datum }) => datum.curve === "mean of all ten");
      const ends = [mean[0], mean.at(-1)] as Place[];
      const reachesFloor = [k === 0, k === 10];
      ends.forEach(({ y, height }, end) => {
        if (reachesFloor[end]) expect(y).toBeCloseTo(height);
        else expect(y).toBeLessThan(0);
      });
    },
  );
});

describe("the valley of cross-entropy", () => {
  it("is seen to rise on both sides", async () => {
    const lines = await marksOf(valleys, [{ rolled: 0 }], "line");
    const curve = lines.filter(({ datum }) => "J" in datum).slice(-561);
    const bottom = Math.max(...curve.map(({ y }) => y));
    for (const end of [curve[0], curve.at(-1)] as Place[])
      expect(bottom - end.y).toBeGreaterThan(end.height / 8);
  });
});

describe("the bets", () => {
  it("stand beside a share that the legend explains", async () => {
    expect(await textAfter(example("bettingChart"), {})).toContain(
      "always 7/23, the share of all flights",
    );
  });
});

describe("the two losses in one picture", () => {
  it("stand on one scale, so that the smaller slope looks smaller", () => {
    expect(example("flatErrorChart")).not.toHaveProperty("hconcat");
    expect(example("flatErrorChart")).toHaveProperty("encoding.y.scale.domain", [0, 4]);
  });

  it("have linear axes, so that the one that bends upwards is seen to", () => {
    expect(JSON.stringify(example("valleysChart"))).not.toContain('"log"');
  });
});
