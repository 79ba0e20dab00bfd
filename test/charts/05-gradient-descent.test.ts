/** What the charts of lesson 05 say when their sliders move, and the bowl behind them. */

import { describe, expect, it } from "vitest";
import { bowlOf, conditionNumber } from "../../src/charts/kit/bowl.js";
import { placeTiles } from "../../src/charts/kit/place.js";
import { cost, crossEntropy, InputError, propagate } from "../../src/index.js";
import { descend, x, y } from "../lessons/05-gradient-descent.js";
import { example } from "../lessons/all.js";
import { textAfter } from "./drawn.js";

describe("a slider", () => {
  it("gives the cost of any w and b, the same as the library's", async () => {
    expect(await textAfter(example("contoursChart"), {})).toContain("losses is 0.693");
    const J = cost([[-2]], -1, [x], [[...y]]).toFixed(3);
    expect(await textAfter(example("contoursChart"), { place_w: -2, place_b: -1 })).toContain(
      `losses is ${J}`,
    );
  });

  it("gives the slopes of any w and b, the same as the library's, and the way down", async () => {
    expect(await textAfter(example("slicesChart"), {})).toContain("dw = 0.258: go left along w");
    const { dw, db } = propagate([[-4]], 1, [x], [[...y]]);
    const said = (await textAfter(example("slicesChart"), { w: -4, b: 1 })).replaceAll("−", "-");
    expect(said).toContain(`dw = ${dw.dataSync()[0]?.toFixed(3)}: go right along w`);
    expect(said).toContain(`db = ${db.toFixed(3)}: go left along b`);
  });

  it("adds flights from a ramp to a valley to a bowl, which flight 6 closes", async () => {
    expect(await textAfter(example("addingFlightsChart"), { n: 1 })).toContain(
      "One flight alone is a ramp",
    );
    expect(await textAfter(example("addingFlightsChart"), { n: 5 })).toContain(
      "5 flights are a valley",
    );
    expect(await textAfter(example("addingFlightsChart"), { n: 6 })).toContain(
      "6 flights are a bowl",
    );
  });

  it("says of a slope that rounds to 0 to stay, at every place", async () => {
    for (const w of [-1.4, -1.3, -1.2])
      for (const b of [-1.1, -1, -0.9])
        expect(await textAfter(example("slicesChart"), { w, b })).not.toMatch(/ [−-]?0\.000: go/);
  });

  it("walks down the path, and through both scales", async () => {
    expect(await textAfter(example("descentPathChart"), { k: 1 })).toContain(
      "After 1 step the cost is 0.5656",
    );
    const scales = await textAfter(example("scalesChart"), { k: 1 });
    expect(scales).toContain("Step 1: raw °F at J = 0.5943, standardised at 0.4605");
    expect(scales).toContain("raw °F: a trench");
    expect(scales).toContain("standardised: nearly round");
  });

  it("says which learning rate is ahead, and at the end what the lesson found", async () => {
    const rates = example("learningRatesChart");
    const early = await textAfter(rates, { shown: 6 });
    expect(early).toContain("α = 14: J = 0.442");
    expect(early).not.toContain("run 5");
    expect(await textAfter(rates, {})).toContain("α = 14: run 5");
    expect(await textAfter(rates, { shown: 0 })).toContain("After 0 steps all costs are 0.693");
    expect(await textAfter(rates, { shown: 1 })).toContain(
      "α = 8 is lowest, and α = 40 is highest",
    );
    expect(await textAfter(rates, {})).toContain("too small creeps, too large never settles");
  });

  it("shows the neuron of each stage on separable data", async () => {
    expect(await textAfter(example("separableChart"), { k: 1 })).toContain(
      "After 10 steps: w = −1.5, J = 0.212",
    );
  });
});

describe("a descent from any place on the map", () => {
  const from = example("descendFromChart");

  it.each([
    ["creeps with a small rate", { alpha: 0.2, steps: 30 }, 0.2, "on its way down"],
    ["arrives with a good one", { alpha: 4, steps: 20 }, 4, "at the bottom"],
    ["bounces with a large one", { alpha: 14, steps: 30 }, 14, "bouncing"],
    ["is lost with a huge one", { alpha: 40, steps: 5 }, 40, "lost, leaving the map"],
  ])("%s, at the same costs as in the lesson", async (_how, sliders, rate, said) => {
    const { J } = descend(rate, sliders.steps, x, y).at(-1) as { J: number };
    expect(await textAfter(from, sliders)).toContain(
      `α = ${rate.toFixed(1)}, ${sliders.steps} steps: J = ${J.toFixed(3)}, ${said}`,
    );
  });

  it("starts where the reader puts it", async () => {
    const [w, b] = [-4, 1];
    const { dw, db } = propagate([[w]], b, [x], [[...y]]);
    const after = cost([[w - (dw.dataSync()[0] as number)]], b - db, [x], [[...y]]);
    const said = await textAfter(from, { place_w: w, place_b: b, steps: 1 });
    expect(said).toContain(`α = 1.0, 1 step: J = ${after.toFixed(3)}`);
  });

  it("takes the places of sliders and clicks from one grid, of numbers as they are written", () => {
    const tiles = placeTiles({ w: [-5, 3], b: [-3.9, 1.37] });
    expect(tiles.params[0]?.bind.w).toMatchObject({ min: -5, max: 3, step: 0.2 });
    expect(tiles.params[0]?.bind.b).toMatchObject({ min: -3.8, max: 1.2, step: 0.2 });
    expect(tiles.data.sequence.stop).toBe(41 * 26);
    expect(tiles.transform[0]?.calculate).toBe("(-25 + datum.tile % 41) / 5");
  });
});

describe("the parabola's steps", () => {
  it.each([
    [0, "no step at all"],
    [0.3, "each step leaves 70 % of the way"],
    [1, "one step, and it stands at the bottom"],
    [1.5, "it leaps across, 50 % of the way is left"],
    [2, "from wall to wall for ever, at one height"],
    [2.2, "it climbs: each leap ends 1.2 times as far out"],
  ])("with αλ = %f: %s", async (rate, words) => {
    expect(await textAfter(example("parabolaChart"), { rate })).toContain(words);
  });
});

describe("the pulls of the flights", () => {
  it.each([
    [0, 0],
    [-4, 1.6],
  ])("at w = %f, b = %f average the library's slopes", async (w, b) => {
    const { dw, db } = propagate([[w]], b, [x], [[...y]]);
    const said = await textAfter(example("pullsChart"), { place_w: w, place_b: b });
    const plain = said.replaceAll("−", "-");
    expect(plain).toContain(`mean: dw = ${dw.dataSync()[0]?.toFixed(3)}`);
    expect(plain).toContain(`mean: db = ${db.toFixed(3)}`);
    expect(plain).toContain(`mean: J = ${cost([[w]], b, [x], [[...y]]).toFixed(3)}`);
  });
});

describe("chart(title, description, parts)", () => {
  it("keeps the word that its axes have equal units, beside its own", () => {
    const { usermeta } = example("descendFromChart") as { usermeta?: object };
    expect(usermeta).toMatchObject({ equalUnits: true, embedOptions: { actions: {} } });
  });
});

describe("bowlOf(x, y)", () => {
  const bowl = bowlOf(x, y);
  const J = ({ w, b }: { w: number; b: number }) =>
    x.reduce((sum, xi, i) => sum + crossEntropy(w * xi + b, y[i] as number), 0) / x.length;

  it("has its bottom at the best fit", () => {
    expect(bowl.bottom.w).toBeCloseTo(-1.60238, 5);
    expect(bowl.bottom.b).toBeCloseTo(-1.10755, 5);
    expect(bowl.bottom.J).toBeCloseTo(0.441635, 6);
  });

  it.each([0.45, 0.8, 3])("draws the contour of %f at that height, once around", (level) => {
    const ring = bowl.contour(level);
    for (const at of ring) expect(J(at)).toBeCloseTo(level, 6);
    expect(ring.at(-1)?.w).toBeCloseTo(ring[0]?.w as number, 6);
  });

  it.each([0.44, 0.4416])("has no contour of %f, below its bottom", (level) => {
    expect(() => bowl.contour(level)).toThrow(InputError);
    expect(() => bowl.contour(level)).toThrow(
      `Expected a level above the lowest cost, 0.4416, got ${level}`,
    );
  });

  it("finds a bottom that a thousand steps of descent do not reach", () => {
    const many = Array.from({ length: 100 }, (_, i) => (i - 49.5) / 25);
    const labels = many.map((_, i) => (i >= 51 || i === 48 ? 1 : 0));
    const { w, b, J } = bowlOf(many, labels).bottom;
    expect(descend(1, 1000, many, labels).at(-1)?.J).toBeGreaterThan(1.1 * J);
    const { dw, db } = propagate([[w]], b, [many], [labels]);
    expect([dw.dataSync()[0], db]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  });

  it.each([
    ["labels that a threshold separates", [1, 1, 0]],
    ["labels that a threshold separates", [0, 1, 1]],
    ["only the label 1", [1, 1, 1]],
  ])("refuses %s, as its cost falls for ever", (got, labels) => {
    expect(() => bowlOf([-1, 0, 1], labels)).toThrow(InputError);
    expect(() => bowlOf([-1, 0, 1], labels)).toThrow(
      `Expected examples whose cost has a lowest point, got ${got}: without a contradiction the cost falls for ever`,
    );
  });

  it("refuses labels that only touch: a tie at the threshold does not stop the weights", () => {
    expect(() => bowlOf([-1, 0, 0, 1], [1, 1, 0, 0])).toThrow("that a threshold separates");
  });
});

describe("conditionNumber(x, at)", () => {
  it("is the ratio of the greatest and the least curvature", () => {
    expect(conditionNumber([-1, 1], { w: 0, b: 0 })).toBeCloseTo(1);
    expect(conditionNumber([-3, 3], { w: 0, b: 0 })).toBeCloseTo(9);
    expect(conditionNumber(x, bowlOf(x, y).bottom)).toBeCloseTo(2.22321, 4);
  });
});
