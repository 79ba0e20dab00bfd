/** Reads one picture from a PNG or JPEG file. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { readPicture } from "../../src/data/picture-file.js";
import { InputError, loadPicture } from "../../src/index.js";
import { numbers } from "../close.js";
import { makeFolder } from "./files.js";

const folder = makeFolder();
const side = 4;
const [red, blue] = [
  [255, 0, 0],
  [0, 0, 255],
];

/** Red on the left, blue on the right, in halves. */
function halves(width = 64, height = 64): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let p = 0; p < width * height; p++)
    data.set((p % width < width / 2 ? red : blue) as number[], 3 * p);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function file(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await bytes);
  return path;
}

/** What is seen at a place: the strongest of red (R), green (G) and blue (B), or white (W). */
function seen(pixels: Uint8Array, row: number, column: number): string {
  const [r = 0, g = 0, b = 0] = pixels.subarray((row * side + column) * 3);
  if (Math.min(r, g, b) > 240) return "W";
  const most = Math.max(r, g, b);
  return most === r ? "R" : most === g ? "G" : "B";
}

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2);

const corners = (pixels: Uint8Array): string =>
  [0, side - 1].flatMap((row) => [0, side - 1].map((column) => seen(pixels, row, column))).join("");

describe("readPicture(path, side)", () => {
  it.each<[string, () => Sharp]>([
    ["PNG", () => halves().png()],
    ["JPEG", () => halves().jpeg()],
    ["PNG of 16 bits a channel", () => halves().toColourspace("rgb16").png()],
    ["PNG with a palette", () => halves().png({ palette: true })],
    ["interlaced PNG", () => halves().png({ progressive: true })],
    ["progressive JPEG", () => halves().jpeg({ progressive: true })],
    ["JPEG in the four colours of print", () => halves().toColourspace("cmyk").jpeg()],
    ["PNG far larger than needed", () => halves(3000, 2000).png()],
    ["PNG smaller than needed", () => halves(2, 2).png({ palette: true })],
  ])("reads a %s", async (_kind, picture) => {
    const path = await file("Bild Nr. 1 猫.png", picture().toBuffer());
    const pixels = await readPicture(path, side);
    expect(pixels).toHaveLength(side * side * 3);
    expect(corners(pixels)).toBe("RBRB");
  });

  it("gives the numbers row by row: the first three are red, green, blue of the top left pixel", async () => {
    const data = Uint8Array.from({ length: side * side * 3 }, (_, k) => 5 * k);
    const raw = { width: side, height: side, channels: 3 as const };
    const path = await file("exact.png", sharp(data, { raw }).png().toBuffer());
    expect(Array.from(await readPicture(path, side))).toEqual(Array.from(data));
  });

  it("turns a picture as the camera was held", async () => {
    const turned = halves().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(corners(await readPicture(await file("turned.jpg", turned), side))).toBe("RRBB");
  });

  it("cuts out the middle, and does not squeeze", async () => {
    const wide = halves(300, 100).extend({ left: 300, background: "lime" }).png().toBuffer();
    const pixels = await readPicture(await file("wide.png", wide), side);
    expect(corners(pixels)).toBe("GRGR"); // columns 250 to 349 of 600
  });

  it("makes what is transparent white, and grey three times the same", async () => {
    const clear = halves().ensureAlpha(0).png().toBuffer();
    expect(corners(await readPicture(await file("clear.png", clear), side))).toBe("WWWW");
    const grey = await readPicture(
      await file("grey.png", halves().greyscale().png().toBuffer()),
      side,
    );
    expect([grey[0], grey[0]]).toEqual([grey[1], grey[2]]);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["an empty file", () => new Uint8Array(0), "to be a picture, got an empty file"],
    ["a text", () => Buffer.from("no picture"), "to be a picture, got Input file contains unsup"],
    ["half a JPEG", async () => half(await noise().jpeg().toBuffer()), "to be a pict"],
    ["half a PNG", async () => half(await noise().png().toBuffer()), "to be a pict"],
    ["an animated GIF", () => halves().gif().toBuffer(), "a PNG or JPEG picture, got gif"],
    ["a WebP", () => halves().webp().toBuffer(), "to be a PNG or JPEG picture, got webp"],
    [
      "a picture of 100 megapixels",
      () =>
        sharp({ create: { width: 1e4, height: 1e4, channels: 3, background: "red" } })
          .png()
          .toBuffer(),
      "to be a picture of at most 64 megapixels, got 10000 × 10000 pixels",
    ],
  ])("names the file and the fault: %s", async (_fault, bytes, words) => {
    const path = await file("fault.png", bytes());
    const reading = readPicture(path, side);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(path);
  });

  it("takes the first picture of an animated PNG", async () => {
    const path = await file("animated.png", animated(await halves().png().toBuffer()));
    expect(corners(await readPicture(path, side))).toBe("RBRB");
  });

  it("names a file that is not there, and a folder", async () => {
    await expect(readPicture(join(folder, "none.png"), side)).rejects.toThrow(
      "none.png to be a pict",
    );
    await expect(readPicture(folder, side)).rejects.toThrow(InputError);
  });

  it.each(["png", "jpeg"] as const)(
    "gives a picture or an InputError for a %s with bytes changed anywhere",
    async (format) => {
      const whole = await noise()[format]().toBuffer();
      const place = fc.oneof(fc.nat(whole.length - 1), fc.nat(60));
      const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 6 });
      const property = fc.asyncProperty(changes, fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const path = await file("fuzz.png", bytes.subarray(0, length % 3 ? undefined : length));
        const pixels = await readPicture(path, side).catch((error) => {
          expect(error).toBeInstanceOf(InputError);
          expect(error.message).toContain(path);
        });
        if (pixels) expect(pixels).toHaveLength(side * side * 3);
      });
      await fc.assert(property, { seed: 5, numRuns: 150, endOnFailure: true });
    },
  );
});

/** Dots of all colours, the same on every run. */
function noise(): Sharp {
  const data = Uint8Array.from({ length: 32 * 32 * 3 }, (_, k) => (k * k * 31) % 256);
  return sharp(data, { raw: { width: 32, height: 32, channels: 3 } });
}

/** A PNG with the chunk that announces an animation of two pictures, put behind the header. */
function animated(png: Buffer): Buffer {
  const chunk = Buffer.alloc(20);
  chunk.writeUInt32BE(8);
  chunk.write("acTL", 4);
  chunk.writeUInt32BE(2, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 16)), 16);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** The checksum that ends a chunk of a PNG. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

describe("loadPicture(path)", () => {
  it("gives one picture of 64 × 64 and its column of X", async () => {
    const { pictures, shape, X } = await loadPicture(
      await file("mine.png", halves(640, 480).png().toBuffer()),
    );
    expect(shape).toEqual([1, 64, 64, 3]);
    expect(X.shape).toEqual([12288, 1]);
    expect(numbers(X).slice(0, 3)).toEqual(
      [...pictures.subarray(0, 3)].map((v) => Math.fround(v / 255)),
    );
  });

  it("says what it needs when it gets something else", async () => {
    await expect(loadPicture(3 as unknown as string)).rejects.toThrow(
      "Expected the path of a picture, got 3",
    );
  });
});
