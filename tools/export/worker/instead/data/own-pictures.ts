/** A page has no folder of the reader's own pictures. */

import type { OwnPictures } from "../../../../../src/data/own-pictures.js";

export const loadOwnPictures = async (): Promise<OwnPictures> => ({
  pictures: [],
  source:
    "A page has no folder of your own pictures: in JupyterLab\nthis cell takes those that lie in data/own/.",
});
