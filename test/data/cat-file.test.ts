/** Reads pictures from HDF5 files, whole or damaged. */

import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Dataset } from "h5wasm";
import { describe, expect, it } from "vitest";
import { readCatFile } from "../../src/data/cat-file.js";
import { readHdf5 } from "../../src/data/hdf5.js";
import { InputError } from "../../src/index.js";
import { h5Bytes, layout, m, makeFolder, pixels, side, writeH5 } from "./files.js";

const folder = makeFolder();
const path = join(folder, "Größe 1.h5");

describe("readCatFile(path, split)", () => {
  it("reads the original layout: uint8 pictures, int64 labels, byte-string names, chunks and gzip", async () => {
    await writeH5(path, layout("train"));
    const set = await readCatFile(path, "train");
    expect(set.pictures).toEqual(pixels);
    expect(set.shape).toEqual([m, side, side, 3]);
    expect(set.labels).toEqual([0, 1, 0, 1, 0, 1]);
    expect(set.classes).toEqual(["non-cat", "cat"]);
  });

  it.each([
    ["uint8", { data: Uint8Array.of(0, 1, 0, 1, 0, 1) }],
    ["int32", { data: Int32Array.of(0, 1, 0, 1, 0, 1) }],
    ["int16", { data: Int16Array.of(0, 1, 0, 1, 0, 1) }],
  ])("reads labels of type %s", async (_type, labels) => {
    await writeH5(path, layout("test", { test_set_y: { ...labels, shape: [m] } }));
    expect((await readCatFile(path, "test")).labels).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it.each([
    ["chunks without compression", { chunks: [1, side, side, 3] }],
    ["neither chunks nor compression", {}],
  ])("reads pictures in %s", async (_how, storage) => {
    const x = { data: pixels, shape: [m, side, side, 3], ...storage };
    await writeH5(path, layout("train", { train_set_x: x }));
    expect((await readCatFile(path, "train")).pictures).toEqual(pixels);
  });

  const x = "train_set_x";
  const y = "train_set_y";
  it.each<[string, Record<string, object | null>, string]>([
    ["the other split", { [x]: null }, `to hold ${x}, ${y}, list_classes, got list_classes, ${y}`],
    [
      "pictures in numbers with fractions",
      { [x]: { data: Float32Array.from(pixels), shape: [m, side, side, 3] } },
      `Expected ${x} of ${path} to be uint8 (m, height, width, 3), got <f (6, 4, 4, 3)`,
    ],
    [
      "signed bytes",
      { [x]: { data: Int8Array.from(pixels), shape: [m, side, side, 3] } },
      "got <b (6, 4, 4, 3)",
    ],
    ["unrolled pictures", { [x]: { data: pixels, shape: [m, 48] } }, "got <B (6, 48)"],
    [
      "channels first",
      { [x]: { data: pixels, shape: [m, 3, side, side] } },
      "(m, height, width, 3), got <B (6, 3, 4, 4)",
    ],
    [
      "no pictures",
      { [x]: { data: new Uint8Array(0), shape: [0, side, side, 3] } },
      "got <B (0, 4, 4, 3)",
    ],
    [
      "a label too few",
      { [y]: { data: Int32Array.of(0, 1), shape: [2] } },
      `Expected ${y} of ${path} to be integers (m) = (6), got <i (2)`,
    ],
    [
      "labels in a column",
      { [y]: { data: Int32Array.of(0, 1, 0, 1, 0, 1), shape: [m, 1] } },
      "integers (m) = (6), got <i (6, 1)",
    ],
    [
      "labels with fractions",
      { [y]: { data: Float64Array.of(0, 1, 0, 1, 0, 1), shape: [m] } },
      "got <d (6)",
    ],
    [
      "a label that is neither 0 nor 1",
      { [y]: { data: Int32Array.of(0, 1, 2, 1, 0, 1), shape: [m] } },
      `Expected ${y}[2] of ${path} to be 0 or 1, got 2`,
    ],
    [
      "three classes",
      { list_classes: { data: ["cat", "dog", "cow"], shape: [3], dtype: "S3" } },
      `Expected list_classes of ${path} to be two texts, got S3 (3)`,
    ],
    [
      "classes as numbers",
      { list_classes: { data: Int32Array.of(0, 1), shape: [2] } },
      "two texts, got <i (2)",
    ],
  ])("names file, dataset and fault: %s", async (_fault, changes, words) => {
    await writeH5(path, layout("train", changes));
    const reading = readCatFile(path, "train");
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(path);
  });

  it.each<[string, (whole: Uint8Array) => Uint8Array, string]>([
    ["an empty file", () => new Uint8Array(0), "to be an HDF5 file, got an empty file"],
    ["a file of another kind", () => Buffer.from("PK, not HDF5"), "got file signature not found"],
    ["a file cut short", (whole) => whole.subarray(0, -100), "got truncated file"],
  ])("names the file and the fault: %s", async (_fault, damage, words) => {
    writeFileSync(path, damage(await h5Bytes(layout("train"))));
    const reading = readCatFile(path, "train");
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(path);
  });

  it("names a file that is not there", async () => {
    const none = join(folder, "none.h5");
    await expect(readCatFile(none, "train")).rejects.toThrow(
      `Expected to read ${none}, got ENOENT`,
    );
  });

  it("refuses a dataset that claims to be larger than memory should be, before it reads it", async () => {
    const claims = { data: Uint8Array.of(1), shape: [1], maxshape: [null], chunks: [1024] };
    await writeH5(path, [{ name: x, ...claims }], (file) => {
      (file.get(x) as Dataset).resize([2 ** 40]);
    });
    await expect(readHdf5(path, [x])).rejects.toThrow(
      `${x} has the shape (1099511627776), too large`,
    );
  });

  it("stops when it takes too long, as it may with a damaged file", async () => {
    await writeH5(path, layout("train"));
    await expect(readHdf5(path, [x], 0)).rejects.toThrow(
      "to be a whole HDF5 file, got no end after 0 s",
    );
  });

  it("leaves no files behind, whether it succeeds or fails", async () => {
    const temporary = () => readdirSync(tmpdir()).filter((name) => /h5|hdf/i.test(name));
    const before = temporary();
    await writeH5(path, layout("train"));
    await readCatFile(path, "train");
    await expect(readCatFile(path, "test")).rejects.toThrow(InputError);
    expect(temporary()).toEqual(before);
  });

  it("gives a set or an InputError for a file with bytes changed anywhere", async () => {
    const whole = await h5Bytes(layout("train"));
    const place = fc.oneof(fc.nat(whole.length - 1), fc.nat(800));
    const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 });
    const property = fc.asyncProperty(changes, async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      writeFileSync(path, bytes);
      const set = await readCatFile(path, "train").catch((error) => {
        expect(error).toBeInstanceOf(InputError);
        expect(error.message).toContain(path);
      });
      if (set) expect(set.pictures.length).toBe(set.shape.reduce((product, n) => product * n));
    });
    await fc.assert(property, { seed: 4, numRuns: 20, endOnFailure: true });
  }, 60_000);
});
