/** What the page of a lesson needs so that its cells can be run in it. */

import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import type { Words } from "../words/index.js";
import type { Asset, Assets } from "./asset.js";
import { assetsFor, type Place } from "./assets.js";

/** What the page needs to be read, and behind it what is loaded when its reader first runs a cell. */
export async function runnableAssetsFor(
  one: Built,
  shared: Assets,
  words: Words,
  keep: Keep,
  place: Place,
): Promise<Assets> {
  const forReading = await assetsFor(one, shared, words, keep, place);
  return { ...forReading, lazy: [...forReading.lazy, ...(await liveAssets())] };
}

async function liveAssets(): Promise<Asset[]> {
  return [];
}
