/** What the charts of lesson 01 show of pictures, of a guesser and of penguins. */

import { describe, expect, it } from "vitest";
import type { Pictures } from "../../src/data/picture-set.js";
import {
  blameChart,
  InputError,
  loadCats,
  loadPenguins,
  pixelChart,
  reshapedChart,
  sigmoid,
  tf,
  unrollingChart,
} from "../../src/index.js";
import { example } from "../lessons/all.js";
import { seen, textAfter } from "./drawn.js";
import { run } from "./validate.js";

const { train } = await loadCats();
const guesser = example("guesserChart");
const plane = example("penguinsChart");

describe("pixelChart(set, i)", () => {
  it.each([
    [0, 0],
    [0, 63],
    [32, 32],
    [63, 63],
  ])(
    "says of row %i, column %i what the tensor holds there, and where it stands in X",
    async (row, column) => {
      const four = tf.tensor4d(train.pictures, train.shape, "int32");
      const [red, green, blue] = four.slice([2, row, column, 0], [1, 1, 1, 3]).dataSync();
      const texts = await textAfter(pixelChart(train, 2), { row, column });
      expect(texts).toContain(
        `Row ${row}, column ${column}: red ${red}, green ${green}, blue ${blue}`,
      );
      const first = Number(/entries (\d+) to/.exec(texts)?.[1]);
      const entries = train.X.slice([first, 2], [3, 1]).mul(255).dataSync();
      expect(Array.from(entries, Math.round)).toEqual([red, green, blue]);
    },
  );

  it("refuses a picture that is not there", () => {
    expect(() => pixelChart(train, 209)).toThrow(InputError);
  });
});

describe("unrollingChart(picture)", () => {
  const picture = [
    [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
    [
      [11, 12, 13],
      [14, 15, 16],
      [17, 18, 19],
    ],
  ];
  const unrolled = picture.flat(2);

  it("says of each place of the column which number of the picture it holds", async () => {
    const titles = await Promise.all(
      unrolled.map(async (_, k) => (await seen(unrollingChart(picture), { k })).title),
    );
    const expected = picture.flatMap((pixels, row) =>
      pixels.flatMap((pixel, column) =>
        pixel.map((value, c) => {
          const name = ["red", "green", "blue"][c];
          return `Place ${(row * 3 + column) * 3 + c} holds ${value}: the ${name} of row ${row}, column ${column}`;
        }),
      ),
    );
    expect(titles).toEqual(expected);
  });

  it("writes the column down to the chosen place, in the order of the picture", async () => {
    const numbers = async (k: number) =>
      (await textAfter(unrollingChart(picture), { k })).match(/^\d+(?=$)/gm)?.map(Number) ?? [];
    const [none, all] = [await numbers(0), await numbers(17)];
    expect(all.length - none.length).toBe(17);
    expect(all.slice(-18)).toEqual(unrolled);
  });

  it.each<[string, number[][][], string]>([
    [
      "two numbers",
      [[[1, 2]]],
      "Expected each pixel to be three whole numbers from 0 to 255, got [1, 2]",
    ],
    ["256", [[[1, 2, 256]]], "got [1, 2, 256]"],
    [
      "a gap",
      [
        [[1, 2, 3]],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      "Expected 1 pixels in row 1, got 2",
    ],
    ["a photo", [Array(9).fill([1, 2, 3])], "Expected a picture of at most 24 numbers, got 27"],
  ])("refuses %s", (_slip, wrong, words) => {
    expect(() => unrollingChart(wrong)).toThrow(InputError);
    expect(() => unrollingChart(wrong)).toThrow(words);
  });
});

describe("reshapedChart(set, i)", () => {
  /** Three pictures of 2 × 2 pixels whose numbers count on. */
  const small: Pictures = {
    pictures: Uint8Array.from({ length: 36 }, (_, k) => k),
    shape: [3, 2, 2, 3],
  };
  const addresses = (set: Pictures, i: number) => {
    const { hconcat } = reshapedChart(set, i) as unknown as {
      hconcat: { layer: [{ data: { values: { m: number; url: string }[] } }] }[];
    };
    return hconcat.map((panel) => panel.layer[0].data.values);
  };

  it("offers as many pictures together as there are", () => {
    expect(addresses(small, 0)[1]?.map(({ m }) => m)).toEqual([1, 2, 3]);
  });

  it("leaves a picture alone as it is", () => {
    const [right, wrong] = addresses(small, 1);
    expect(wrong?.[0]?.url).toBe(right?.[0]?.url);
  });

  it("shows the first column of tfjs's reshape", () => {
    const column = tf.tensor1d(small.pictures).reshape([12, 3]).slice([0, 0], [12, 1]).dataSync();
    const expected = { pictures: Uint8Array.from(column), shape: [1, 2, 2, 3] } as Pictures;
    expect(addresses(small, 0)[1]?.at(-1)?.url).toBe(addresses(expected, 0)[0]?.[0]?.url);
  });
});

describe("guesserChart(train, test)", () => {
  it("scores the guesser who never, always, or every other time says cat", async () => {
    expect(await textAfter(guesser, {})).toContain("right on 66 % of train, 34 % of test");
    expect(await textAfter(guesser, { yes: 100 })).toContain(
      "right on 34 % of train, 66 % of test",
    );
    expect(await textAfter(guesser, { yes: 50 })).toContain("right on 50 % of train, 50 % of test");
  });
});

describe("penguinsChart(penguins, start)", () => {
  it("counts in its title the penguins on the wrong side, wherever the line is", async () => {
    expect(await textAfter(plane, {})).toContain("100 of 219 penguins are on the wrong side");
    expect(await textAfter(plane, { tilt: 0.65, middle: 18.7 })).toContain("3 of 219 penguins");
    expect(await textAfter(plane, { tilt: 0, middle: 15 })).toContain("68 of 219 penguins");
    expect(await textAfter(plane, { tilt: 0, middle: 22 })).toContain("151 of 219 penguins");
  });

  it("draws its rings below the penguins, so that the pointer meets the penguin", () => {
    const layers = plane.layer as { mark: { type: string }; encoding?: { tooltip?: object } }[];
    const points = layers.filter(({ mark }) => mark.type === "point");
    expect(points.map(({ encoding }) => encoding?.tooltip !== undefined)).toEqual([false, true]);
  });
});

/** A label beside a line, as a box in pixels; y is 0 at the upper edge. */
interface Box {
  readonly label: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the chart of the penguins says what its line says. */
async function verdictsOf(tilt: number, middle: number, width: number): Promise<Box[]> {
  const view = await run({ ...plane, width });
  try {
    view.signal("tilt", tilt).signal("middle", middle);
    await view.runAsync();
    const found = new Map<string, Box>();
    const look = (item: Record<string, never>): void => {
      for (const part of (item.items ?? []) as Record<string, never>[]) look(part);
      const { text, x, y, dx, dy, align, fontSize } = item as Record<string, unknown>;
      if (typeof text !== "string" || !text.startsWith("says ")) return;
      const long = text.length * 0.55 * (fontSize as number);
      const start = (x as number) + (dx as number) - (align === "right" ? long : 0);
      const base = (y as number) + (dy as number);
      const box = {
        label: text,
        left: start,
        right: start + long,
        top: base - 6,
        bottom: base + 6,
      };
      found.set(text, box);
    };
    look((view.scenegraph() as unknown as { root: never }).root);
    return [...found.values()];
  } finally {
    view.finalize();
  }
}

describe("the verdicts beside the line of penguinsChart", () => {
  const [tilts, middles] = [
    [-1, -0.6, -0.15, 0, 0.15, 0.65, 1],
    [15, 16.5, 18.7, 20.5, 22],
  ];
  const places = tilts.flatMap((tilt) =>
    middles.flatMap((middle) => [440, 270].map((width) => ({ tilt, middle, width }))),
  );

  it.each(places)("stand on their side, in the frame, at %j", async ({ tilt, middle, width }) => {
    const height = 290;
    const lineY = (x: number) => {
      const length = 31 + (x / width) * 28;
      return height * (1 - (middle + tilt * (length - 44) - 15) / 7);
    };
    for (const { label, left, right, top, bottom } of await verdictsOf(tilt, middle, width)) {
      const [highest, lowest] = [left, right].map(lineY).sort((a, b) => a - b) as [number, number];
      if (label === "says Adelie") expect(bottom).toBeLessThan(highest);
      else expect(top).toBeGreaterThan(lowest);
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(width);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(height);
    }
  });

  it("are both there unless the line runs along an edge", async () => {
    const labels = async (tilt: number, middle: number) =>
      (await verdictsOf(tilt, middle, 440)).map(({ label }) => label);
    expect(await labels(-1, 15)).toEqual(["says Adelie", "says Chinstrap"]);
    expect(await labels(0.65, 18.7)).toEqual(["says Adelie", "says Chinstrap"]);
    expect(await labels(0, 22)).toEqual(["says Chinstrap"]);
    expect(await labels(0, 15)).toEqual(["says Adelie"]);
  });
});

describe("blameChart(penguins, start, i)", () => {
  const penguins = loadPenguins();
  const start = { w1: 0.4, w2: -1, b: -1 };
  const blame = example("blameChart");
  const [x1, x2] = [penguins.beakLength[210] as number, penguins.beakDepth[210] as number];

  /** Weights and bias after so many steps, once more and as plainly as possible. */
  function parametersAfter(steps: number) {
    let { w1, w2, b } = start;
    for (let step = 0; step < steps; step++) {
      const error = sigmoid(w1 * x1 + w2 * x2 + b) - 1;
      [w1, w2, b] = [w1 - 1e-4 * error * x1, w2 - 1e-4 * error * x2, b - 1e-4 * error];
    }
    return { w1, w2, b };
  }

  it.each([0, 8, 13, 20])("says after %i steps what z is and how many are wrong", async (step) => {
    const { w1, w2, b } = parametersAfter(step);
    const z = (i: number) =>
      w1 * (penguins.beakLength[i] as number) + w2 * (penguins.beakDepth[i] as number) + b;
    const wrong = penguins.chinstrap.filter((y, i) => z(i) > 0 !== (y === 1)).length;
    const said = z(210).toFixed(2).replace("-", "−");
    expect((await seen(blame, { step })).title).toBe(
      `Step ${step}: the ringed penguin has z = ${said}; ${wrong} of 219 are wrong`,
    );
  });

  it("writes beside its bars how far each parameter has moved", async () => {
    const moved = parametersAfter(20);
    const texts = await textAfter(blame, { step: 20 });
    for (const key of ["w1", "w2", "b"] as const)
      expect(texts).toContain((moved[key] - start[key]).toFixed(4));
  });

  it("says in its description when the penguin is right, and what became of the others", () => {
    expect(blame.description).toContain("After 13 steps it is on its right side");
    expect(blame.description).toContain(
      "32 penguins on the wrong side before the first step, 4 at its best, and 23",
    );
    expect(example("blameChart", "one that stays on the wrong side").description).toContain(
      "After 20 steps it is still on the wrong side",
    );
  });

  it.each<[string, typeof start, number, string]>([
    [
      "a penguin on its right side",
      start,
      0,
      "Expected a penguin on the wrong side, got one on its right side",
    ],
    ["a penguin that is not there", start, 219, "Expected a penguin from 0 to 218, got 219"],
    [
      "Chinstraps above the line",
      { w1: 0, w2: 1, b: -30 },
      152,
      "Expected a w2 that stays below 0",
    ],
  ])("refuses %s", (_slip, line, i, words) => {
    expect(() => blameChart(penguins, line, i)).toThrow(InputError);
    expect(() => blameChart(penguins, line, i)).toThrow(words);
  });
});
