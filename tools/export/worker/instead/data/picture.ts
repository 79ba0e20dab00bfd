/** A page reads no files. */

import { describe, InputError } from "../../../../../src/input/input-error.js";

export async function loadPicture(path: string): Promise<never> {
  throw new InputError(
    "a picture that stands in the page, because a page reads no files",
    describe(path),
    "run this cell in JupyterLab",
  );
}
