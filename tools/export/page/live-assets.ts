/** What the page of a lesson needs so that its cells can be run in it. */

import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import { partsOf } from "../build/live/parts.js";
import { type PartName, partScript } from "../client/live/parts.js";
import type { Words } from "../words/index.js";
import { type Assets, asset } from "./asset.js";
import { assetsFor, clientScript, inScript, type Place } from "./assets.js";

/** What the page needs to be read, and behind it what is loaded when its reader first runs a cell. */
export async function runnableAssetsFor(
  one: Built,
  shared: Assets,
  words: Words,
  keep: Keep,
  place: Place,
): Promise<Assets> {
  const forReading = await assetsFor(one, shared, words, keep, place);
  const live = await clientScript("live", words, keep, place);
  const parts = await partsOf(one, keep);
  const beside = Object.entries(parts).map(([name, text]) =>
    place(asset(name, "js", inScript(partScript(name as PartName, text)))),
  );
  return { ...forReading, lazy: [...forReading.lazy, live, ...beside] };
}
