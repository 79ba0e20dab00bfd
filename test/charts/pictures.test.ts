/** Pictures as outputs of a notebook. */

import { createHash } from "node:crypto";
import fc from "fast-check";
import { decode } from "fast-png";
import sanitize from "sanitize-html";
import { describe, expect, it, vi } from "vitest";
import { fitted } from "../../src/charts/pictures/card.js";
import { pictureOf } from "../../src/charts/pictures/picture.js";
import { picturesBundle } from "../../src/charts/pictures/pictures.js";
import { pngAddress } from "../../src/charts/pictures/png.js";
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

/** Red, green and blue of a colour written as #rrggbb. */
const channels = (colour: string) => [...Buffer.from(colour.slice(1), "hex")];

const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(",") + 1), "base64");

const svgOf = (bundle: Bundle) => bundle["image/svg+xml"] as string;

/** The pictures in a drawing: where they are, how large they are shown, and their pixels. */
const picturesIn = (svg: string) =>
  [
    ...svg.matchAll(/<image x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"[^>]* href="([^"]+)"/g),
  ].map(([, ...numbers]) => ({
    box: numbers.slice(0, 4).map(Number),
    pixels: Array.from(decode(bytesOf(numbers[4] as string)).data),
  }));

/** The lines of text in a drawing, as they are read. */
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = ""]) => unescaped(text));

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "&",
  );

/** The images of a bundle's HTML: their words, and the drawings that they are. */
const imagesIn = (bundle: Bundle) =>
  [...(bundle["text/html"] as string).matchAll(/<img alt="([^"]*)" [^>]*src="([^"]*)">/g)].map(
    ([, alt = "", address = ""]) => ({ alt: unescaped(alt), svg: bytesOf(address).toString() }),
  );

/** The captions of a bundle's HTML. */
const captionsIn = (bundle: Bundle) =>
  [...(bundle["text/html"] as string).matchAll(/<br>([^<]*)</g)].map(([, text = ""]) =>
    unescaped(text),
  );

describe("showPictures(set, indices, captions)", () => {
  const all = Array.from(pictures);

  it("shows each picture in the order asked for", () => {
    const cards = imagesIn(picturesBundle(set, [2, 0]));
    expect(cards.map(({ svg }) => picturesIn(svg))).toEqual([
      [{ box: [0, 0, 128, 128], pixels: all.slice(24) }],
      [{ box: [0, 0, 128, 128], pixels: all.slice(0, 12) }],
    ]);
  });

  it("sets each name as text below its picture, in the size and the colour of the page", () => {
    const bundle = picturesBundle(set, [2, 0]);
    expect(captionsIn(bundle)).toEqual(["2 <other>", "0 <other>"]);
    expect(imagesIn(bundle).flatMap(({ svg }) => textsIn(svg))).toEqual([]);
  });

  it("puts three side by side, so that captions are read on a phone too", () => {
    const { "text/html": html } = picturesBundle(set, [0, 1, 2, 0, 1, 2, 0]);
    const rows = (html as string).split("</tr>").slice(0, -1);
    expect(rows.map((row) => row.split("<td").length - 1)).toEqual([3, 3, 1]);
  });

  it("does not say in the words of a picture what its caption keeps back", () => {
    const bundle = picturesBundle(set, [0, 1], ["0", "1"]);
    expect(imagesIn(bundle).map(({ alt }) => alt)).toEqual(["Picture 0", "Picture 1"]);
    expect(JSON.stringify(bundle)).not.toMatch(/cat|other/);
  });

  it("names each by number and class, in words too", () => {
    expect(picturesBundle(set)["text/plain"]).toBe("3 pictures: 0 <other>, 1 cat, 2 <other>.");
  });

  it("takes other captions, such as what the neuron said", () => {
    const bundle = picturesBundle(set, [1, 2], ["says 98 %", "says 3 %"]);
    expect(bundle["text/plain"]).toBe("2 pictures: says 98 %, says 3 %.");
    expect(textsIn(svgOf(bundle))).toEqual(["says 98 %", "says 3 %"]);
  });

  it("shows all of a long caption as text, and ends it with an ellipsis in a drawing", () => {
    const caption = "a very long caption of many words";
    const bundle = picturesBundle(set, [1], [caption]);
    expect(captionsIn(bundle)).toEqual([caption]);
    expect(textsIn(svgOf(bundle))).toEqual(["a very long cap…"]);
  });

  it("takes nothing in a caption for markup, and leaves out what XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (caption) => {
        const svg = svgOf(picturesBundle(set, [1], [`<b>"&${caption}`]));
        expect(textsIn(svg)[0]).toMatch(/^<b>"&/);
        expect(svg.replace(/<[^>]*>/g, "")).not.toMatch(/[<>"]/);
        expect(svg).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps its alt texts and its captions where markup is made harmless", () => {
    const { "text/html": html } = picturesBundle(set);
    const safe = sanitize(html as string, {
      allowedTags: ["table", "tbody", "tr", "td", "br", "img"],
      allowedAttributes: { img: ["src", "alt", "width", "height"] },
      allowedSchemesByTag: { img: ["data"] },
    });
    const cleaned = { "text/plain": "", "text/html": safe.replaceAll(" />", ">") };
    expect(imagesIn(cleaned)).toHaveLength(3);
    expect(captionsIn(cleaned)).toEqual(["0 <other>", "1 cat", "2 <other>"]);
  });

  it("is one drawing with one label where there is no HTML, in rows that fit a notebook", () => {
    const many = { pictures: new Uint8Array(23 * 12), shape: [23, 2, 2, 3] as [23, 2, 2, 3] };
    const svg = svgOf(picturesBundle(many, [...Array(23).keys()]));
    expect(svg).toContain(`width="${5 * 134}" height="${5 * 154}"`);
    expect(svg).toMatch(/ role="img" aria-label="23 pictures: 0, 1, /);
    expect(picturesBundle(many)["text/plain"]).toMatch(/^20 pictures: 0, 1, /);
  });

  it("makes the same bytes on every computer", () => {
    const digest = createHash("sha256")
      .update(JSON.stringify(picturesBundle(set)))
      .digest("hex");
    expect(digest.slice(0, 16)).toBe("bd4864f77ae9ffb9");
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
    const shown = [{ box: [0, 0, 384, 384], pixels: Array.from(pictures.subarray(12, 24)) }];
    expect(picturesIn(svgOf(one))).toEqual(shown);
    expect(picturesIn(svgOf(column))).toEqual(shown);
    expect(one["text/plain"]).toBe("Picture 1 cat, 2 × 2 pixels.");
    expect(column["text/plain"]).toBe("Column 1 as a picture, 2 × 2 pixels.");
  });

  it("cuts off what is darker than black or brighter than full colour", () => {
    expect(picturesIn(svgOf(pictureOf([[-1], [0.5], [2]], 0)))[0]?.pixels).toEqual([0, 128, 255]);
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
    const cards = wrongReshape(set, 1);
    expect(picturesIn(svgOf(cards)).map(({ pixels }) => pixels)).toEqual([
      Array.from(pictures.subarray(12, 24)),
      Array.from(wrong),
    ]);
    expect(textsIn(svgOf(cards))).toEqual(["transposed", "reshaped: noise"]);
    expect(cards["text/plain"]).toBe("2 pictures: transposed, reshaped: noise.");
  });
});

describe("showWeights(w, classes)", () => {
  const w = [0.1, 0.2, 0.3, 0, 0, 0, -0.1, -0.1, -0.1, 0.6, 0, -0.6].map((x) => [x]);
  const sheet = weightsBundle(w, ["non-cat", "cat"]);

  it("paints a pixel orange if it speaks for 1, blue for 0, in full where strongest, paper where 0", () => {
    const [{ box, pixels } = { box: [], pixels: [] }] = picturesIn(svgOf(sheet));
    expect(box).toEqual([0, 0, 384, 384]);
    expect(pixels.slice(0, 3)).toEqual(channels(colours.yes));
    expect(pixels.slice(3, 6)).toEqual(channels(colours.paper));
    expect(pixels.slice(9, 12)).toEqual(channels(colours.paper));
    const [r = 0, , b = 0] = pixels.slice(6, 9);
    expect(b).toBeGreaterThan(r);
  });

  it("says below what each colour speaks for", () => {
    expect(textsIn(svgOf(sheet))).toEqual(["for cat", "for non-cat"]);
    expect(svgOf(sheet)).toMatch(
      new RegExp(`fill="${colours.yes}".*for cat.*fill="${colours.no}"`),
    );
  });

  it("says in words what the picture shows", () => {
    expect(sheet["text/plain"]).toBe(
      "The weights as 2 × 2 pixels: 25 % speak for cat when they get brighter, most of all row 0, column 0; " +
        "the strongest for non-cat is row 1, column 0.",
    );
  });

  it("shows weights that are all 0 as paper", () => {
    const blank = weightsBundle(tf.zeros([12, 1]));
    expect(picturesIn(svgOf(blank))[0]?.pixels.slice(0, 3)).toEqual(channels(colours.paper));
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

describe("fitted(text, width)", () => {
  it("leaves a text that fits as it is, and ends one that does not with an ellipsis", () => {
    expect(fitted("0 non-cat", 128)).toBe("0 non-cat");
    expect(fitted("cats and dogs", 60)).toBe("cats a…");
    expect(fitted("cats and dogs", 45)).toBe("cats…");
  });

  it("cuts no letter in half", () => {
    expect(fitted("😀".repeat(20), 60)).toBe(`${"😀".repeat(6)}…`);
  });
});

describe("pngAddress(pixels, width, zoom)", () => {
  it("makes each pixel a square", () => {
    const { width, height, data } = decode(
      bytesOf(pngAddress(Uint8Array.of(1, 2, 3, 4, 5, 6), 2, 2)),
    );
    expect([width, height]).toEqual([4, 2]);
    const row = [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6];
    expect(Array.from(data)).toEqual([...row, ...row]);
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
