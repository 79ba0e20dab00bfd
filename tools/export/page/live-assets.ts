/** What the page of a lesson needs so that its cells can be run in it. */

import { refuseExplained } from "../answers/refuse.js";
import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import { partsOf } from "../build/live/parts.js";
import { type PartName, partScript } from "../client/live/parts.js";
import { seal } from "../client/live/seal.js";
import type { Words } from "../words/index.js";
import { type Asset, type Assets, asset } from "./asset.js";
import { assetsFor, clientScript, inScript, type Place } from "./assets.js";
import { script } from "./bundle.js";
import { checkerAssets } from "./checker-asset.js";

/** What the page needs to be read, and behind it what is loaded when its reader first runs a cell. */
export async function runnableAssetsFor(
  one: Built,
  shared: Assets,
  words: Words,
  keep: Keep,
  place: Place,
): Promise<Assets> {
  const forReading = await assetsFor(one, shared, words, keep, place);
  const { lesson, body, handout, forStudents } = one;
  if (!handout) return forReading; // there is nothing to run
  const live = await clientScript("live", words, keep, place);
  const parts = await partsOf({ lesson: lesson.name, imports: body.imports, forStudents }, keep);
  const beside: Asset[] = [];
  for (const [name, text] of Object.entries(parts) as [PartName, string][]) {
    const isSealed = forStudents && name === "library";
    const part = isSealed ? await sealedPart(name, text, words, keep) : partScript(name, text);
    beside.push(place(asset(name, "js", inScript(part))));
  }
  const checker = await checkerAssets(one.lesson, keep, place);
  return { ...forReading, lazy: [...forReading.lazy, live, ...beside, ...checker] };
}

/** The text of a script that opens a part and hands it over. */
async function sealedPart(name: PartName, text: string, words: Words, keep: Keep): Promise<string> {
  refuseExplained(text, name);
  const { value } = await keep(["script", "sealed-part"], () =>
    script("sealed-part", words.inScripts),
  );
  return `${value}\noneNeuronSealedPart(${JSON.stringify(name)}, ${JSON.stringify(seal(text))});`;
}
