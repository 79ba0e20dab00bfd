/**
 * Reads datasets from the bytes of one HDF5 file, in a thread of its own. HDF5 leaves its state broken when it meets a
 * damaged file, and may then go round in circles: the thread ends with the file, and can be stopped from outside.
 */

import { parentPort, workerData } from "node:worker_threads";
import { Dataset, File, ready } from "h5wasm";

/** @type {{ bytes: Uint8Array, names: string[], mostBytes: number }} */
const { bytes, names, mostBytes } = workerData;

/** @param {File} file @param {string} name */
function read(file, name) {
  const dataset = file.get(name);
  if (!(dataset instanceof Dataset)) throw new Error(`${name} is not a dataset`);
  const { shape, chunks, size } = dataset.metadata;
  for (const sides of [shape ?? [], chunks ?? []])
    if (!(sides.reduce((product, side) => product * side, size) <= mostBytes))
      throw new Error(`${name} has the shape (${sides.join(", ")}), too large`);
  const dtype = typeof dataset.dtype === "string" ? dataset.dtype : "a compound type";
  return { shape: shape ?? [], dtype, value: dataset.value };
}

try {
  const { FS, activate_throwing_error_handler } = await ready;
  activate_throwing_error_handler();
  FS.writeFile("/file.h5", bytes);
  const file = new File("/file.h5", "r");
  const found = file.keys();
  const datasets = names
    .filter((name) => found.includes(name))
    .map((name) => [name, read(file, name)]);
  parentPort?.postMessage({ found, datasets: Object.fromEntries(datasets) });
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
}
