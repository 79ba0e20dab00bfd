/** The chain of pulls: where its joints lie, what its title says, and that it stays in its panel. */

import { describe, expect, it } from "vitest";
import { InputError, propagate, pullSumChart, sigmoid } from "../../src/index.js";
import { x, y } from "../lessons/05-gradient-descent.js";
import { example } from "../lessons/all.js";
import { marksOf, seen, textAfter } from "./drawn.js";

const chart = example("pullSumChart");
const m = x.length;
const bottom = { place_w: -1.6, place_b: -1.1 };
const corners = [-3.5, 0.5].flatMap((w) => [-3, 1].map((b) => ({ place_w: w, place_b: b })));

const toNumbers = (text: string) => text.replaceAll("−", "-");

/** The pulls, one a flight, with the ends that they have in the chain. */
const pulls = async (place: object) =>
  (await marksOf(chart, [{ ...place }], "rule")).filter(({ datum }) => datum.flight !== undefined);

describe("the title", () => {
  it.each([{ place_w: 0, place_b: 0 }, ...corners])(
    "gives m times the library's slopes at %j",
    async (place) => {
      const { dw, db } = propagate([[place.place_w]], place.place_b, [x], [[...y]]);
      const slope = dw.dataSync()[0] as number;
      const title = toNumbers((await seen(chart, place)).title);
      expect(title).toContain(
        `Sum of 23 pulls: (${(m * slope).toFixed(2)}, ${(m * db).toFixed(2)})`,
      );
      expect(title).toContain(`divided by 23: dw = ${slope.toFixed(3)}, db = ${db.toFixed(3)}`);
    },
  );

  it("says near the bottom that the chain all but closes, and nowhere else", async () => {
    expect((await seen(chart, bottom)).title).toContain(
      "The chain all but closes: 23 pulls, up to 1.16 long, add up to (0.00, 0.02)",
    );
    expect((await seen(chart, { ...bottom, place_w: -1.4 })).title).toContain("Sum of 23 pulls");
  });

  it("says that the chain closes where both sums are 0.00", async () => {
    const even = pullSumChart([-1, -1, 1, 1], [0, 1, 0, 1]);
    expect((await seen(even, {})).title).toBe(
      "The chain closes: 4 pulls, up to 0.71 long, add up to (0.00, 0.00)",
    );
  });

  it("counts the pulls that are laid", async () => {
    expect((await seen(chart, { n: 1 })).title).toBe("The first pull is (−0.26, 0.50)");
    expect((await seen(chart, { n: 2 })).title).toBe(
      "The first 2 of 23 pulls add up to (−0.29, 0.00)",
    );
  });
});

describe("above the chain", () => {
  it.each([1, 14, 23])(
    "stands the expected distress of the first %i flights less the seen one",
    async (n) => {
      const expected = x.slice(0, n).reduce((sum, xi) => sum + sigmoid(-1.6 * xi - 1.1), 0);
      const real = y.slice(0, n).reduce((sum, yi) => sum + yi, 0);
      const texts = toNumbers(await textAfter(chart, { ...bottom, n }));
      expect(texts).toContain(`up: Σa - Σy = ${expected.toFixed(2)} - ${real} = `);
    },
  );
});

describe("the key", () => {
  it.each([{}, { n: 1 }, bottom])("says what dot, cross and thick arrow are, at %j", async (at) => {
    const texts = await textAfter(chart, at);
    expect(texts).toContain("dot: where you stand, cross: the bottom");
    expect(texts).toContain("thick arrow from start to end: the sum");
  });

  it("says which way the arrows of each label point", async () => {
    const texts = (await textAfter(chart, {})).split("\n");
    expect(texts).toEqual(
      expect.arrayContaining(["safe (0), arrow up", "distress (1), arrow down"]),
    );
  });
});

describe("the chain", () => {
  it("has one pull a flight, each from where the one before ends", async () => {
    const all = await pulls({});
    expect(all).toHaveLength(m);
    for (const [i, { datum }] of all.entries()) {
      const before = all[i - 1]?.datum ?? { endW: 0, endB: 0 };
      expect(datum.startW).toBe(before.endW);
      expect(datum.startB).toBe(before.endB);
      const dz = sigmoid(0) - (y[i] as number);
      expect((datum.endB as number) - (datum.startB as number)).toBeCloseTo(dz, 9);
      expect((datum.endW as number) - (datum.startW as number)).toBeCloseTo(
        dz * (x[i] as number),
        3,
      );
    }
  });

  it.each([{}, bottom, ...corners])("fills its panel, and stays in it, at %j", async (place) => {
    const heads = (await marksOf(chart, [place], "symbol")).filter(
      ({ datum }) => datum.flight !== undefined,
    );
    const reach = ({ x, y }: { x: number; y: number }) => [x, y];
    const edges = heads.flatMap(reach);
    const size = heads[0]?.width as number;
    expect(Math.min(...edges)).toBeGreaterThan(0);
    expect(Math.max(...edges)).toBeLessThan(size);
    const spread = (side: "x" | "y") => {
      const all = [...heads.map((head) => head[side])];
      return Math.max(...all) - Math.min(...all);
    };
    expect(Math.max(spread("x"), spread("y"))).toBeGreaterThan(0.7 * size);
  });

  it("tells who points at a pull its flight's numbers", async () => {
    const [first] = await pulls({});
    expect(first?.tooltip).toMatchObject({ flight: "1", x: "−0.517", a: "0.500" });
  });
});

describe("pullSumChart(x, y)", () => {
  it("refuses labels that a threshold separates, for they have no bottom", () => {
    expect(() => pullSumChart([-1, 0, 1], [1, 1, 0])).toThrow(InputError);
  });
});
