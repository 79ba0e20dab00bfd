/** loadCats: the drawn cats, or the pictures that a learner has put into data/own/. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { loadFrom } from "../../src/data/cats.js";
import { checkSize, unroll } from "../../src/data/picture-set.js";
import { InputError, loadCats, tf } from "../../src/index.js";
import { numbers } from "../close.js";
import { layout, m, makeFolder, side, writeH5 } from "./files.js";

const folder = makeFolder();
const own = join(folder, "own");

function emptyOwn(...folders: string[]): void {
  rmSync(own, { recursive: true, force: true });
  for (const name of folders) mkdirSync(join(own, name), { recursive: true });
}

/** Writes `count` pictures of one colour each, brighter from one to the next. */
async function writePictures(folder: string, count: number, extension = "png"): Promise<void> {
  for (let i = 0; i < count; i++) {
    const background = { r: 10 * i, g: 10 * i, b: folder.endsWith("cat") ? 200 : 0 };
    const picture = sharp({ create: { width: 70 + i, height: 65, channels: 3, background } });
    await picture.toFile(join(folder, `Bild ${i} ü.${extension}`));
  }
}

describe("unroll({ pictures, shape })", () => {
  it("puts one picture into each column, row by row, red, green, blue for each pixel", () => {
    // Two pictures of 2 × 2 pixels, written by hand; 255 stands for 1.
    const first = [
      [
        [255, 0, 51],
        [102, 153, 204],
      ],
      [
        [0, 255, 0],
        [51, 51, 51],
      ],
    ];
    const second = [
      [
        [0, 0, 0],
        [255, 255, 255],
      ],
      [
        [204, 0, 0],
        [0, 0, 204],
      ],
    ];
    const pictures = Uint8Array.from([first, second].flat(3));
    const X = unroll({ pictures, shape: [2, 2, 2, 3] });
    expect(X.shape).toEqual([12, 2]);
    const [a, b] = tf.unstack(X, 1) as [tf.Tensor, tf.Tensor];
    const near = (expected: number[]) => expected.map((x) => Math.fround(x));
    expect(numbers(a)).toEqual(near([1, 0, 0.2, 0.4, 0.6, 0.8, 0, 1, 0, 0.2, 0.2, 0.2]));
    expect(numbers(b)).toEqual(near([0, 0, 0, 1, 1, 1, 0.8, 0, 0, 0, 0, 0.8]));
  });

  it("is the transpose of the pictures as rows, and not a reshape", () => {
    const pictures = Uint8Array.from({ length: 3 * 12 }, (_, k) => k);
    const rows = tf.tensor2d(pictures, [3, 12], "int32").div(255);
    const X = numbers(unroll({ pictures, shape: [3, 2, 2, 3] }));
    expect(X).toEqual(numbers(rows.transpose()));
    expect(X).not.toEqual(numbers(rows.reshape([12, 3])));
  });
});

describe("loadCats()", () => {
  it("gives the cats that the course drew, and says so, where the reader has no own", async () => {
    const { train, test, source } = await loadFrom(own);
    expect(source).toBe(
      "The cats drawn for this course: 209 pictures to train (72 cats), 50 to test (33 cats).",
    );
    expect([train.shape, test.shape]).toEqual([
      [209, 64, 64, 3],
      [50, 64, 64, 3],
    ]);
    expect([train.X.shape, train.Y.shape]).toEqual([
      [12288, 209],
      [1, 209],
    ]);
    expect(train.classes).toEqual(["non-cat", "cat"]);
    const column = numbers(tf.slice(train.X, [0, 7], [12288, 1]));
    const seventh = train.pictures.subarray(7 * 12288, 8 * 12288);
    expect(column).toEqual(Array.from(seventh, (byte) => Math.fround(byte / 255)));
    const all = numbers(train.X);
    expect(all.every((x) => x >= 0 && x <= 1)).toBe(true);
  });

  it("reads two files whose paths it is given", async () => {
    const paths = { train: join(folder, "a b.h5"), test: join(folder, "猫.h5") };
    await writeH5(paths.train, layout("train"));
    await writeH5(paths.test, layout("test"));
    const { train, test, source } = await loadCats(paths);
    expect([train.X.shape, test.Y.shape]).toEqual([
      [side * side * 3, m],
      [1, m],
    ]);
    expect(source).toBe("a b.h5 and 猫.h5: 6 pictures to train (3 cats), 6 to test (3 cats).");
  });

  it("refuses train and test pictures of different sizes", async () => {
    const paths = { train: join(folder, "train.h5"), test: join(folder, "test.h5") };
    const larger = { data: new Uint8Array(m * 8 * 4 * 3), shape: [m, 8, 4, 3] };
    await writeH5(paths.train, layout("train"));
    await writeH5(paths.test, layout("test", { test_set_x: larger }));
    const before = tf.memory().numTensors;
    await expect(loadCats(paths)).rejects.toThrow(
      `Expected pictures of 4 × 4 in ${paths.test}, as in ${paths.train}, got 8 × 4`,
    );
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each([3, "train.h5", null, {}, { train: "a.h5" }, { train: 1, test: 2 }, ["a", "b"]])(
    "says what it needs when it gets %j",
    async (files) => {
      const loading = loadCats(files as unknown as { train: string; test: string });
      await expect(loading).rejects.toThrow(InputError);
      await expect(loading).rejects.toThrow('Expected two paths, { train: "…", test: "…" }');
    },
  );
});

describe("loadCats() with something in data/own/", () => {
  it("prefers the two original files", async () => {
    emptyOwn("");
    await writeH5(join(own, "train_catvnoncat.h5"), layout("train"));
    await writeH5(join(own, "test_catvnoncat.h5"), layout("test"));
    const { source } = await loadFrom(own);
    expect(source).toBe("Your own files: 6 pictures to train (3 cats), 6 to test (3 cats).");
  });

  it("prefers two folders of pictures: one in five of each is for testing, always the same", async () => {
    emptyOwn("cat", "other");
    await writePictures(join(own, "cat"), 10);
    await writePictures(join(own, "other"), 6, "jpg");
    const { train, test, source } = await loadFrom(own);
    expect(source).toBe("Your own pictures: 13 pictures to train (8 cats), 3 to test (2 cats).");
    expect([train.shape, test.shape]).toEqual([
      [13, 64, 64, 3],
      [3, 64, 64, 3],
    ]);
    expect(train.classes).toEqual(["other", "cat"]);
    const blues = train.labels.map((_, i) => train.pictures[i * 12288 + 2] as number);
    expect(blues.map((blue) => Number(blue > 100))).toEqual(train.labels);
    const again = await loadFrom(own);
    expect(again.train.pictures).toEqual(train.pictures);
    expect(again.test.labels).toEqual(test.labels);
  });

  it("makes four tensors, X and Y of both sets, and no others", async () => {
    const before = tf.memory().numTensors;
    await loadFrom(own);
    expect(tf.memory().numTensors - before).toBe(4);
  });

  it("uses each picture once, in train or in test", async () => {
    const { train, test } = await loadFrom(own);
    const firsts = [train, test].flatMap((set) =>
      set.labels.map((label, i) => `${label} ${set.pictures[i * 12288]}`),
    );
    expect(new Set(firsts).size).toBe(16);
  });

  it("skips what it cannot read, says how many files and lists each with the reason", async () => {
    writeFileSync(join(own, "cat", "empty.png"), "");
    writeFileSync(join(own, "other", "broken.jpg"), "not a picture");
    writeFileSync(join(own, "other", "phone.heic"), "a kind that is not read");
    writeFileSync(join(own, "other", ".DS_Store"), "hidden by the system");
    writeFileSync(join(own, "other", "Thumbs.db"), "hidden by the system");
    const { source } = await loadFrom(own);
    const [first, ...skipped] = source.split("\n  ");
    expect(first).toMatch(/^Your own pictures: 13 .* 3 files were skipped:$/);
    expect(skipped).toEqual([
      expect.stringMatching(/broken\.jpg to be a picture, got Input file contains unsupported/),
      expect.stringMatching(/phone\.heic to be a PNG or JPEG picture, got "\.heic"$/),
      expect.stringMatching(/empty\.png to be a picture, got an empty file$/),
    ]);
  });

  it("refuses a folder with fewer than two pictures that can be read, and lists the others", async () => {
    emptyOwn("cat", "other");
    await writePictures(join(own, "cat"), 3);
    await writePictures(join(own, "other"), 1);
    writeFileSync(join(own, "other", "empty.png"), "");
    const loading = loadFrom(own);
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(/other to hold at least 2 PNG or JPEG pictures, got 1\n/);
    await expect(loading).rejects.toThrow(/empty\.png to be a picture, got an empty file/);
  });

  it.each<[string, string[]]>([
    ["one folder alone", ["cat"]],
    ["folders of other names", ["cats", "others"]],
    ["one original file alone", ["train_catvnoncat.h5"]],
    ["files and folders", ["train_catvnoncat.h5", "test_catvnoncat.h5", "cat", "other"]],
  ])("refuses %s, and says what it found", async (_what, names) => {
    emptyOwn("");
    for (const name of names)
      if (name.endsWith(".h5")) writeFileSync(join(own, name), "");
      else mkdirSync(join(own, name));
    const loading = loadFrom(own);
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(
      "to hold either the files train_catvnoncat.h5 and test_catvnoncat.h5 or the folders other and cat",
    );
    await expect(loading).rejects.toThrow(`got ${names.sort().join(", ")}: see data/README.md`);
  });

  it("keeps to the course's own cats while the folder is empty but for hidden files", async () => {
    emptyOwn("");
    writeFileSync(join(own, ".DS_Store"), "");
    expect((await loadFrom(own)).source).toMatch(/^The cats drawn for this course/);
  });

  it("refuses more pictures than memory should hold", () => {
    expect(() => checkSize("data/own", 10_922, 12_288)).not.toThrow();
    expect(() => checkSize("data/own", 10_923, 12_288)).toThrow(
      "Expected data/own to hold at most 10922 pictures, got 10923",
    );
  });
});
