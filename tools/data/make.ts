/** The files of data/ that programs make. */

import { drawSplit } from "./cats/split.js";
import { h5Bytes } from "./cats/write-h5.js";
import { penguins } from "./penguins.js";
import { stampFile, stampText } from "./stamp.js";

/** @returns a file's path in the project → its content */
export async function makeAll(): Promise<Map<string, string | Uint8Array>> {
  const { csv, leftOut } = penguins();
  console.log(`penguins: ${leftOut} left out, they lack a measurement`);
  const data = new Map<string, string | Uint8Array>([
    ["data/penguins.csv", csv],
    ["data/cats/train.h5", await h5Bytes("train", drawSplit("train"))],
    ["data/cats/test.h5", await h5Bytes("test", drawSplit("test"))],
  ]);
  return data.set(stampFile, stampText(data));
}
