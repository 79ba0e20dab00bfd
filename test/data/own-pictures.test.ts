/** Single pictures in data/own/: they are judged, and nobody learns from them. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { loadFrom } from "../../src/data/cats.js";
import { loadPicturesFrom } from "../../src/data/own-pictures.js";
import { numbers } from "../close.js";
import { layout, makeFolder, writeH5 } from "./files.js";

let own: string;

beforeEach(() => {
  own = join(makeFolder(), "own");
  mkdirSync(own);
});

const writePicture = (name: string, red: number) =>
  sharp({ create: { width: 90, height: 70, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toFile(join(own, name));

describe("loadPicturesFrom(folder)", () => {
  it("gives the pictures in the order of their names, each as a column of numbers up to 1", async () => {
    await writePicture("tom.PNG", 255);
    await writePicture("a cat ü.png", 51);
    const { pictures, source } = await loadPicturesFrom(own);
    expect(source).toBe("2 pictures of yours.");
    expect(pictures.map(({ name }) => name)).toEqual(["a cat ü.png", "tom.PNG"]);
    expect(pictures.map(({ shape }) => shape)).toEqual([
      [1, 64, 64, 3],
      [1, 64, 64, 3],
    ]);
    const reds = pictures.map(({ X }) => numbers(X)[0] as number);
    expect(reds[0]).toBeCloseTo(0.2, 6);
    expect(reds[1]).toBe(1);
  });

  it("says kindly what to do where there is no picture, or no folder", async () => {
    const words =
      /No picture of yours yet\. Put one, such as tom\.jpg,\ninto the folder data\/own\//;
    expect(await loadPicturesFrom(own)).toMatchObject({
      pictures: [],
      source: expect.stringMatching(words),
    });
    const none = await loadPicturesFrom(join(own, "nowhere"));
    expect(none.source).toMatch(words);
  });

  it("skips what it cannot read, and says why", async () => {
    await writePicture("tom.png", 255);
    writeFileSync(join(own, "empty.jpg"), "");
    const { pictures, source } = await loadPicturesFrom(own);
    expect(pictures).toHaveLength(1);
    expect(source).toMatch(
      /^1 picture of yours\. 1 file was skipped:\n.*empty\.jpg to be a picture/,
    );
  });
});

describe("loadCats() with single pictures in data/own/", () => {
  it("still takes the drawn cats to learn from", async () => {
    await writePicture("tom.png", 255);
    expect((await loadFrom(own)).source).toContain("The cats drawn for this course");
  });

  it("takes the original files that lie beside them", async () => {
    await writePicture("tom.png", 255);
    await writeH5(join(own, "train_catvnoncat.h5"), layout("train"));
    await writeH5(join(own, "test_catvnoncat.h5"), layout("test"));
    expect((await loadFrom(own)).source).toContain("Your own files: 6 pictures to train");
  });
});
