/** The styles and scripts that the pages of some lessons need. */

import type { PageAnswers } from "../build/answers/page-answers.js";
import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import { allGlyphs } from "../build/text/formula-fonts.js";
import type { Words } from "../words/index.js";
import { type Asset, type Assets, asset, type Content } from "./asset.js";
import { pageStyle, script } from "./bundle.js";
import { formulaStyle } from "./formula-style.js";
import { searchIndex } from "./search-index.js";

/** What the pages of a form need beside the text of their lessons. */
export interface PageNeeds {
  /** Whether the search leads to the pages of other lessons too. */
  readonly crossLinks: boolean;
  /** Files of client/ that the pages run before the script of all pages. */
  readonly scripts: readonly string[];
}

/** Puts content where pages find it, and says how they find it. */
export type Place = (content: Content) => Asset;

/**
 * What the pages of these lessons share.
 *
 * @param words - what the scripts say
 * @param keep - remembers what takes long to make
 */
export async function sharedAssets(
  built: readonly Built[],
  { crossLinks, scripts }: PageNeeds,
  words: Words,
  keep: Keep,
  place: Place,
): Promise<Assets> {
  const index = searchIndex(built, crossLinks);
  // One after the other, so that they are placed in this order every time: an archive keeps it.
  const styles = await pageStyles(built, keep, place);
  const running: Asset[] = [];
  for (const name of [...scripts, "page"])
    running.push(await clientScript(name, words, keep, place));
  const search = await clientScript("search", words, keep, place, `\noneNeuronSearch(${index});`);
  return { styles, scripts: running, lazy: [search] };
}

/** The style of all pages, behind that of these lessons' formulas if there are any. */
export async function pageStyles(
  built: readonly Built[],
  keep: Keep,
  place: Place,
): Promise<Asset[]> {
  const bodies = built.flatMap(({ body, documents }) => [body, ...documents.map(bodyOf)]);
  const glyphs = allGlyphs(bodies.map(({ glyphs }) => glyphs));
  const style = await keep(["page style"], pageStyle);
  const hasFormulas = Object.keys(glyphs).length > 0;
  const formulas = await keep(["formula style", JSON.stringify(glyphs)], () =>
    formulaStyle(glyphs),
  );
  return [
    ...(hasFormulas ? [place(asset("formulas", "css", formulas.value))] : []),
    place(asset("page", "css", style.value)),
  ];
}

/**
 * A script of client/ with all that it imports.
 *
 * @param more - what stands behind it
 */
export async function clientScript(
  name: string,
  words: Words,
  keep: Keep,
  place: Place,
  more = "",
): Promise<Asset> {
  const { value } = await keep(["script", name, words.language], () =>
    script(name, words.inScripts),
  );
  return place(asset(name, "js", inScript(value + more)));
}

/** What the page of one lesson needs: what all share, what moves its charts, and what judges the answers in its forms. */
export async function assetsFor(
  { body }: Built,
  shared: Assets,
  words: Words,
  keep: Keep,
  place: Place,
): Promise<Assets> {
  const own: Asset[] = [];
  if (body.charts.length > 0) own.push(place(await chartScript(body.charts, words, keep)));
  if (body.answers) own.push(place(await answerScript(body.answers, words, keep)));
  return { ...shared, lazy: [...own, ...shared.lazy] };
}

/**
 * It holds no more of Vega than these charts use: what draws the surfaces of lesson 05 is 19 kB, compressed, that the
 * others are spared.
 */
async function chartScript(charts: readonly string[], words: Words, keep: Keep): Promise<Content> {
  const parts = new Set(charts.flatMap((parts) => parts.split(" ").filter(Boolean)));
  const vegaParts = [...parts].sort();
  const { value } = await keep(["script", "charts", words.language, ...vegaParts], () =>
    script("charts", words.inScripts, vegaParts),
  );
  return asset("charts", "js", inScript(value));
}

async function answerScript(
  { script: name, table }: PageAnswers,
  words: Words,
  keep: Keep,
): Promise<Content> {
  const { value } = await keep(["script", name, words.language], () =>
    script(name, words.inScripts),
  );
  return asset("answers", "js", inScript(`${value}\noneNeuronAnswers(${table});`));
}

const bodyOf = ({ body }: Pick<Built, "body">) => body;

/** A script that may stand inside a page: no string in it ends the element. */
export const inScript = (text: string) =>
  text.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
