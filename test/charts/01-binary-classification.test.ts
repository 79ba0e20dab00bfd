/** What the charts of lesson 01 show of pictures, of a guesser and of penguins. */

import { describe, expect, it } from "vitest";
import type { Pictures } from "../../src/data/picture-set.js";
import { InputError, loadCats, pixelChart, reshapedChart, tf } from "../../src/index.js";
import { example } from "../lessons/all.js";
import { textAfter } from "./drawn.js";

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

describe("reshapedChart(set, i)", () => {
  /** Three pictures of 2 × 2 pixels whose numbers count on. */
  const small: Pictures = {
    pictures: Uint8Array.from({ length: 36 }, (_, k) => k),
    shape: [3, 2, 2, 3],
  };
  const addresses = (set: Pictures, i: number) => {
    const { layer } = reshapedChart(set, i) as unknown as {
      layer: { data: { values: { m: number; url: string }[] } }[];
    };
    return [layer[0], layer[1]].map((part) => part?.data.values ?? []);
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
    expect(await textAfter(plane, { tilt: 0.65, lift: 18.7 })).toContain("3 of 219 penguins");
    expect(await textAfter(plane, { tilt: 0, lift: 15 })).toContain("68 of 219 penguins");
    expect(await textAfter(plane, { tilt: 0, lift: 22 })).toContain("151 of 219 penguins");
  });
});
