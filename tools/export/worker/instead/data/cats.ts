/** The cats drawn for the course, which come with the page. */

import type { CatFiles, Cats } from "../../../../../src/data/cats.js";
import { pictureSet } from "../../../../../src/data/picture-set.js";
import { describe, InputError } from "../../../../../src/input/input-error.js";
import { unpackCats } from "../../pack-cats.js";
import { host } from "../host.js";

export async function loadCats(files?: CatFiles): Promise<Cats> {
  if (files !== undefined)
    throw new InputError(
      "no files, because a page reads none",
      describe(files),
      "loadCats() gives the drawn cats; JupyterLab reads files",
    );
  const { train, test, source } = unpackCats(host.part("data"));
  return { train: pictureSet(train), test: pictureSet(test), source };
}
