/** Pictures → an HDF5 file in the layout of the course's well-known set. */

import { File, ready } from "h5wasm";
import { SIDE } from "./render.js";
import type { Picture } from "./split.js";

/** What label 0 and label 1 mean. */
const CLASSES = ["non-cat", "cat"];

/** Runs a step with a clock that stands at 0: HDF5 writes the time into the file, and the file's bytes must not depend on it. */
function timeless<T>(step: () => T): T {
  const now = Date.now;
  Date.now = () => 0;
  try {
    return step();
  } finally {
    Date.now = now;
  }
}

/** @returns the bytes of a file with `<split>_set_x`, `<split>_set_y` and `list_classes` */
export async function h5Bytes(split: "train" | "test", pictures: Picture[]): Promise<Uint8Array> {
  const { FS } = await ready;
  const name = `/${split}.h5`; // in h5wasm's own memory, not on the disk
  const m = pictures.length;
  const x = new Uint8Array(m * SIDE * SIDE * 3);
  for (const [i, { pixels }] of pictures.entries()) x.set(pixels, i * SIDE * SIDE * 3);
  timeless(() => {
    const file = new File(name, "w");
    file.create_dataset({
      name: `${split}_set_x`,
      data: x,
      shape: [m, SIDE, SIDE, 3],
      chunks: [1, SIDE, SIDE, 3],
      compression: 9,
    });
    const y = BigInt64Array.from(pictures, ({ label }) => BigInt(label));
    file.create_dataset({ name: `${split}_set_y`, data: y, shape: [m], dtype: "<q" });
    file.create_dataset({ name: "list_classes", data: CLASSES, shape: [2], dtype: "S7" });
    file.close();
  });
  const bytes = FS.readFile(name);
  FS.unlink(name);
  return bytes;
}
