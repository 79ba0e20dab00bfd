/** The styles and scripts that some lessons need, no more. */

import { type Asset, type Assets, asset, type Content, script, styles } from "./assets.js";
import type { Built } from "./built.js";
import { kept } from "./cache.js";
import { charactersOf } from "./formulas.js";
import { searchIndex } from "./search-index.js";

/**
 * @param alone - whether the page has no others beside it
 * @param scorm - whether the pages report to a learning platform
 * @param place - puts content where pages find it, and says how they find it
 */
export async function partsFor(
  built: readonly Built[],
  { scorm = false, alone = false }: { scorm?: boolean; alone?: boolean },
  place: (content: Content) => Asset,
): Promise<Assets> {
  const fonts = [...new Set(built.flatMap(({ body }) => body.fonts))].sort();
  const characters = charactersOf(built.map(({ body }) => body.characters).join(""));
  const { page, formulas } = (
    await kept(["styles", characters, ...fonts], () => styles(fonts, characters))
  ).value;
  const js = async (name: string, more = "", vegaParts: readonly string[] = []) => {
    const { value } = await kept(["script", name, ...vegaParts], () => script(name, vegaParts));
    return place(asset(name, "js", inScript(value + more)));
  };
  const charts = built.flatMap(({ body }) => body.charts);
  const vegaParts = [...new Set(charts.flatMap((parts) => parts.split(" ").filter(Boolean)))];
  const index = JSON.stringify(searchIndex(built, alone));
  return {
    styles: [...(fonts.length > 0 ? [place(formulas)] : []), place(page)],
    scripts: [await js("page"), ...(scorm ? [await js("scorm")] : [])],
    lazy: [
      ...(charts.length > 0 ? [await js("charts", "", vegaParts)] : []),
      await js("search", `\noneNeuronSearch(${index});`),
    ],
  };
}

/** A script that may stand inside a page: no string in it ends the element. */
const inScript = (text: string) =>
  text.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
