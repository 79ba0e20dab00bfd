/** The files of data/ that programs make: `npm run data` writes them, with `-- --check` it compares them. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inProject } from "../setup/paths.js";
import { drawSplit } from "./cats/split.js";
import { h5Bytes } from "./cats/write-h5.js";
import { penguins } from "./penguins.js";

/** A file's path in the project → its bytes. */
async function makeAll(): Promise<Map<string, Uint8Array>> {
  const { csv, leftOut } = penguins();
  console.log(`penguins: ${leftOut} left out, they lack a measurement`);
  return new Map([
    ["data/penguins.csv", Buffer.from(csv)],
    ["data/cats/train.h5", await h5Bytes("train", drawSplit("train"))],
    ["data/cats/test.h5", await h5Bytes("test", drawSplit("test"))],
  ]);
}

const check = process.argv.includes("--check");
for (const [name, bytes] of await makeAll()) {
  const path = inProject(...name.split("/"));
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  } else if (readFileSync(path).equals(bytes)) {
    console.log(`${name} is what its program makes`);
  } else {
    console.error(`${name} is not what its program makes: run npm run data`);
    process.exitCode = 1;
  }
}
