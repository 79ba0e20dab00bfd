/** The styles and scripts of the slides. */

import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import { type Assets, asset } from "../page/asset.js";
import { clientScript, type Place, pageStyles } from "../page/assets.js";
import { slidesStyle } from "../page/bundle.js";
import type { Words } from "../words/index.js";

/** What all presentations share; `assetsFor` adds what moves the charts of one. */
export async function slideAssets(
  built: readonly Built[],
  words: Words,
  keep: Keep,
  place: Place,
): Promise<Assets> {
  const styles = await pageStyles(built, keep, place);
  const { value } = await keep(["slides style"], slidesStyle);
  const slides = place(asset("slides", "css", value));
  return {
    styles: [...styles, slides],
    scripts: [await clientScript("slides", words, keep, place)],
    lazy: [],
  };
}
