/** Files for the tests: folders that are removed afterwards, and HDF5 files in the layout of the well-known set. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { File, ready } from "h5wasm";
import { afterAll } from "vitest";

/** A new folder whose name has spaces and letters of several scripts. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "one neuron ü 猫 "));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type DatasetParts = Parameters<File["create_dataset"]>[0];

export const m = 6;
export const side = 4;

/** Numbers that are all different within a picture, as far as 256 values go. */
export const pixels = Uint8Array.from({ length: m * side * side * 3 }, (_, k) => (37 * k) % 251);

/** The datasets of one split, chunked and compressed like the original files; any part can be replaced or left out. */
export function layout(split: "train" | "test", changes: Record<string, object | null> = {}) {
  const labels = BigInt64Array.from({ length: m }, (_, i) => BigInt(i % 2));
  const parts: Record<string, object | null> = {
    [`${split}_set_x`]: {
      data: pixels,
      shape: [m, side, side, 3],
      chunks: [2, 2, 4, 3],
      compression: 9,
    },
    [`${split}_set_y`]: { data: labels, shape: [m], dtype: "<q", chunks: [4], compression: 4 },
    list_classes: { data: ["non-cat", "cat"], shape: [2], dtype: "S7" },
    ...changes,
  };
  return Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : ({ name, ...part } as DatasetParts),
  );
}

/** The bytes of an HDF5 file with these datasets, which may then be changed. */
export async function h5Bytes(
  datasets: readonly DatasetParts[],
  change: (file: File) => void = () => {},
): Promise<Uint8Array> {
  const { FS } = await ready;
  const file = new File("/test.h5", "w");
  try {
    for (const dataset of datasets) file.create_dataset(dataset);
    change(file);
  } finally {
    file.close();
  }
  return FS.readFile("/test.h5").slice();
}

/** Writes such a file. */
export async function writeH5(path: string, ...parts: Parameters<typeof h5Bytes>): Promise<void> {
  writeFileSync(path, await h5Bytes(...parts));
}
