import { createHash } from "node:crypto";
import { decode } from "fast-png";
import { describe, expect, it, vi } from "vitest";
import { dots } from "../../src/charts/pictures/letters.js";
import { pictureOf } from "../../src/charts/pictures/picture.js";
import { picturesBundle } from "../../src/charts/pictures/pictures.js";
import { channels, Raster } from "../../src/charts/pictures/raster.js";
import { weightsBundle } from "../../src/charts/pictures/weights.js";
import { wrongReshape } from "../../src/charts/pictures/wrong-reshape.js";
import { colours } from "../../src/charts/theme.js";
import { pictureSet } from "../../src/data/picture-set.js";
import type { Bundle } from "../../src/index.js";
import * as library from "../../src/index.js";

const { InputError, showPictures, tf } = library;

/** Three pictures of 2 × 2 pixels in colours that are all different. */
const pictures = Uint8Array.from({ length: 36 }, (_, k) => 7 * k);
const set = pictureSet({
  pictures,
  shape: [3, 2, 2, 3],
  labels: [0, 1, 0],
  classes: ["<other>", "cat"],
});

const pngOf = (bundle: Bundle) => Buffer.from(bundle["image/png"] as string, "base64");

/** The colour of a pixel of the sheet. */
function colourAt(bundle: Bundle, x: number, y: number): number[] {
  const { width, data } = decode(pngOf(bundle));
  return Array.from(data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3));
}

describe("showPictures(set, indices, captions)", () => {
  it("puts each picture on the sheet, its pixels as squares, in the order asked for", () => {
    const sheet = picturesBundle(set, [2, 0]);
    expect(colourAt(sheet, 6, 6)).toEqual(Array.from(pictures.subarray(24, 27)));
    expect(colourAt(sheet, 6 + 127, 6)).toEqual(Array.from(pictures.subarray(27, 30)));
    expect(colourAt(sheet, 6, 6 + 127)).toEqual(Array.from(pictures.subarray(30, 33)));
    expect(colourAt(sheet, 6 + 134, 6)).toEqual(Array.from(pictures.subarray(0, 3)));
  });

  it("names each by number and class, below it and in words", () => {
    expect(picturesBundle(set)["text/plain"]).toBe("3 pictures: 0 <other>, 1 cat, 2 <other>.");
    const [x = 0, y = 0] = dots("1")[0] as [number, number];
    const ink = colourAt(picturesBundle(set, [1]), 6 + 2 * x, 6 + 128 + 6 + 2 * y);
    expect(ink).toEqual(channels(colours.curve));
  });

  it("takes other captions, such as what the neuron said", () => {
    const words = picturesBundle(set, [1, 2], ["says 98 %", "says 3 %"])["text/plain"];
    expect(words).toBe("2 pictures: says 98 %, says 3 %.");
  });

  it("gives the words as alt text in HTML, where nothing in them is markup, and the same PNG twice", () => {
    const sheet = picturesBundle(set, [0]);
    expect(sheet["text/html"]).toBe(
      `<img alt="1 picture: 0 &lt;other&gt;." width="140" height="160" ` +
        `src="data:image/png;base64,${sheet["image/png"]}">`,
    );
  });

  it("breaks into rows that fit a notebook", () => {
    const many = { pictures: new Uint8Array(23 * 12), shape: [23, 2, 2, 3] as [23, 2, 2, 3] };
    const { width, height } = decode(pngOf(picturesBundle(many, [...Array(23).keys()])));
    expect([width, height]).toEqual([5 * 134 + 6, 5 * 154 + 6]);
    expect(picturesBundle(many)["text/plain"]).toMatch(/^20 pictures: 0, 1, /);
  });

  it("makes the same bytes on every computer", () => {
    const digest = createHash("sha256")
      .update(pngOf(picturesBundle(set)))
      .digest("hex");
    expect(digest.slice(0, 16)).toBe("fd75481414ea67d0");
  });

  it.each<[string, unknown[], string]>([
    ["a number that is too large", [set, [3]], "Expected a picture from 0 to 2, got 3"],
    ["a number with a fraction", [set, [0.5]], "Expected a picture from 0 to 2, got 0.5"],
    ["no list", [set, 1], "Expected a list of numbers of pictures, got 1"],
    ["an empty list", [set, []], "Expected a list of numbers of pictures, got a list of 0"],
    [
      "too few captions",
      [set, [0, 1], ["a"]],
      "Expected 2 captions, one for each picture, got a li",
    ],
    [
      "both sets at once",
      [{ train: set, test: set }],
      "Expected pictures as loadCats() gives them, s",
    ],
    [
      "a shape that does not fit",
      [{ ...set, shape: [4, 2, 2, 3] }],
      "Expected pictures as loadCats()",
    ],
  ])("says what it needs: %s", (_slip, args, words) => {
    const call = () => (showPictures as (...args: unknown[]) => void)(...args);
    expect(call).toThrow(InputError);
    expect(call).toThrow(words);
  });
});

describe("showPicture(from, i)", () => {
  it("shows one picture large, from a set or from its column of X alike", () => {
    const [one, column] = [pictureOf(set, 1), pictureOf(set.X, 1)];
    expect(column["image/png"]).toBe(one["image/png"]);
    expect(colourAt(one, 383, 0)).toEqual(Array.from(pictures.subarray(15, 18)));
    expect(one["text/plain"]).toBe("Picture 1 cat, 2 × 2 pixels.");
    expect(column["text/plain"]).toBe("Column 1 as a picture, 2 × 2 pixels.");
  });

  it("cuts off what is darker than black or brighter than full colour", () => {
    expect(colourAt(pictureOf([[-1], [0.5], [2]], 0), 0, 0)).toEqual([0, 128, 255]);
  });

  it("knows the usual slip, X the wrong way round", () => {
    expect(() => pictureOf(tf.zeros([209, 12288]) as library.Matrix, 0)).toThrow(
      "Expected X to have n_x = side · side · 3 rows, such as 12288, got 209: did you forget to transpose?",
    );
    expect(() => pictureOf(set.X, 3)).toThrow("Expected a column of X from 0 to 2, got 3");
  });
});

describe("showWrongReshape(set, i)", () => {
  it("shows the picture beside the column that reshape(X, [n_x, m]) gives", () => {
    const wrong = tf.tensor2d(pictures, [12, 3], "int32").slice([0, 1], [12, 1]).dataSync();
    const sheet = wrongReshape(set, 1);
    expect(colourAt(sheet, 6, 6)).toEqual(Array.from(pictures.subarray(12, 15)));
    expect(colourAt(sheet, 6 + 134, 6)).toEqual(Array.from(wrong.slice(0, 3)));
    expect(colourAt(sheet, 6 + 134 + 127, 6 + 127)).toEqual(Array.from(wrong.slice(9)));
    expect(sheet["text/plain"]).toBe("2 pictures: transposed, reshaped: noise.");
  });
});

describe("showWeights(w, classes)", () => {
  const w = [0.1, 0.2, 0.3, 0, 0, 0, -0.1, -0.1, -0.1, 0.6, 0, -0.6].map((x) => [x]);
  const sheet = weightsBundle(w, ["non-cat", "cat"]);

  it("paints a pixel orange if it speaks for 1, blue for 0, in full where strongest, paper where 0", () => {
    expect(colourAt(sheet, 0, 0)).toEqual(channels(colours.yes));
    expect(colourAt(sheet, 383, 0)).toEqual(channels(colours.paper));
    expect(colourAt(sheet, 383, 383)).toEqual(channels(colours.paper));
    const [r = 0, , b = 0] = colourAt(sheet, 0, 383);
    expect(b).toBeGreaterThan(r);
  });

  it("says in words what the picture shows", () => {
    expect(sheet["text/plain"]).toBe(
      "The weights as 2 × 2 pixels: 25 % speak for cat when they get brighter, most of all row 0, column 0; " +
        "the strongest for non-cat is row 1, column 0.",
    );
  });

  it("shows weights that are all 0 as paper", () => {
    const blank = weightsBundle(tf.zeros([12, 1]));
    expect(colourAt(blank, 9, 9)).toEqual(channels(colours.paper));
    expect(blank["text/plain"]).toBe("The weights as 2 × 2 pixels: all are 0.");
  });

  it.each<[string, unknown[], string]>([
    ["a row", [[[1, 2, 3]]], "Expected w to be (n_x, 1), got (1, 3)"],
    [
      "no square",
      [[[1], [2]]],
      "Expected w to have n_x = side · side · 3 rows, such as 12288, got 2",
    ],
    ["one name", [w, ["cat"]], "Expected the names of two classes, got a list of 1"],
  ])("says what it needs: %s", (_slip, args, words) => {
    expect(() => (weightsBundle as (...args: unknown[]) => void)(...args)).toThrow(words);
  });
});

describe("a raster", () => {
  it("leaves out what lies beyond its edge", () => {
    const sheet = new Raster(2, 1, "#000000");
    sheet.fill(1, 0, 5, 5, [255, 0, 0]);
    expect(Array.from(decode(sheet.png()).data)).toEqual([0, 0, 0, 255, 0, 0]);
  });

  it("writes letters of 3 × 5 dots, and a block for a letter that it does not know", () => {
    expect(dots("猫")).toHaveLength(15);
    expect(dots("i")).toEqual(dots("I"));
    expect(dots("-")).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});

it("outside a notebook, a picture is its words", () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  showPictures(set, [1]);
  library.showPicture(set, 1);
  library.showWrongReshape(set, 1);
  library.showWeights(tf.zeros([12, 1]));
  expect(log.mock.calls.map(([words]) => words.split(":")[0])).toEqual([
    "1 picture",
    "Picture 1 cat, 2 × 2 pixels.",
    "2 pictures",
    "The weights as 2 × 2 pixels",
  ]);
  log.mockRestore();
});
