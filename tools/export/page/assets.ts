/** The styles and scripts that some lessons need, no more. */

import type { Built } from "../build/build-lessons.js";
import { kept } from "../build/cache.js";
import { charactersOf } from "../build/text/formula-fonts.js";
import { type Asset, type Assets, asset, type Content } from "./asset.js";
import { pageStyle, script } from "./bundle.js";
import { formulaStyle } from "./formula-style.js";
import { searchIndex } from "./search-index.js";

/**
 * @param alone - whether the page has no others beside it
 * @param scorm - whether the pages report to a learning platform
 * @param place - puts content where pages find it, and says how they find it
 */
export async function assetsFor(
  built: readonly Built[],
  { scorm = false, alone = false }: { scorm?: boolean; alone?: boolean },
  place: (content: Content) => Asset,
): Promise<Assets> {
  const fonts = [...new Set(built.flatMap(({ body }) => body.fonts))].sort();
  const characters = charactersOf(built.map(({ body }) => body.characters).join(""));
  const style = await kept(["page style"], pageStyle);
  const formulas = await kept(["formula style", characters, ...fonts], () =>
    formulaStyle(fonts, characters),
  );
  const js = async (name: string, more = "", vegaParts: readonly string[] = []) => {
    const { value } = await kept(["script", name, ...vegaParts], () => script(name, vegaParts));
    return place(asset(name, "js", inScript(value + more)));
  };
  const charts = built.flatMap(({ body }) => body.charts);
  const vegaParts = [...new Set(charts.flatMap((parts) => parts.split(" ").filter(Boolean)))];
  const index = JSON.stringify(searchIndex(built, alone));
  return {
    styles: [
      ...(fonts.length > 0 ? [place(asset("formulas", "css", formulas.value))] : []),
      place(asset("page", "css", style.value)),
    ],
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
