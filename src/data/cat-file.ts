/** The HDF5 layout of the well-known cat set, in which the drawn cats are kept as well. */

import { InputError } from "../input/input-error.js";
import { type Dataset, readHdf5 } from "./hdf5.js";
import { checkSize, type LabelledPictures } from "./picture-set.js";

/**
 * Reads one of the two files: `train_set_x` (m, height, width, 3) uint8, `train_set_y` (m) of any type of integer,
 * `list_classes` (2) of texts; or the same with `test_`.
 *
 * @param path - the file
 * @param split - which of the two it is
 * @throws InputError if it is not such a file; it names the file, the dataset and what was expected
 */
export async function readCatFile(
  path: string,
  split: "train" | "test",
): Promise<LabelledPictures> {
  const [x, y] = [`${split}_set_x`, `${split}_set_y`] as const;
  const datasets = await readHdf5(path, [x, y, "list_classes"]);
  const { shape, value } = datasets[x];
  if (!(value instanceof Uint8Array && shape.length === 4 && shape[3] === 3 && value.length > 0))
    throw wrong(path, x, "uint8 (m, height, width, 3)", datasets[x]);
  const [m = 0, height = 0, width = 0] = shape;
  checkSize(`${x} of ${path}`, m, value.length / m);
  const labels = readLabels(path, y, datasets[y], m);
  const classes = readClasses(path, datasets.list_classes);
  return { pictures: value, shape: [m, height, width, 3], labels, classes };
}

function readLabels(path: string, name: string, dataset: Dataset, m: number): number[] {
  const { shape, dtype, value } = dataset;
  if (!(ArrayBuffer.isView(value) && /^[<>|]?[bhilqBHILQ]$/.test(dtype)) || shape.length !== 1)
    throw wrong(path, name, `integers (m) = (${m})`, dataset);
  const labels = Array.from(value as unknown as ArrayLike<number | bigint>, Number);
  if (labels.length !== m) throw wrong(path, name, `integers (m) = (${m})`, dataset);
  const odd = labels.findIndex((label) => label !== 0 && label !== 1);
  if (odd >= 0) throw new InputError(`${name}[${odd}] of ${path} to be 0 or 1`, `${labels[odd]}`);
  return labels;
}

function readClasses(path: string, dataset: Dataset): string[] {
  const { value } = dataset;
  const texts = Array.isArray(value) && value.every((text) => typeof text === "string");
  if (!texts || value.length !== 2) throw wrong(path, "list_classes", "two texts", dataset);
  return value;
}

const wrong = (path: string, name: string, expected: string, { dtype, shape }: Dataset) =>
  new InputError(`${name} of ${path} to be ${expected}`, `${dtype} (${shape.join(", ")})`);
