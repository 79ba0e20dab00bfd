/** The cats as a page has them: the pictures that the course drew, whatever lies in data/own/ on this computer. */

import { loadDrawn } from "../../../../src/data/cats.js";
import { packCats } from "../../worker/pack-cats.js";

export const packedCats = async (): Promise<string> => packCats(await loadDrawn());
