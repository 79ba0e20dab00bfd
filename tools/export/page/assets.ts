/** The styles and scripts that the pages of some lessons need. */

import type { Built } from "../build/build-lessons.js";
import type { Keep } from "../build/cache.js";
import { charactersOf } from "../build/text/formula-fonts.js";
import { type Asset, type Assets, asset, type Content } from "./asset.js";
import { pageStyle, script } from "./bundle.js";
import { formulaStyle } from "./formula-style.js";
import { searchIndex } from "./search-index.js";

/** What the pages of a form need beside the text of their lessons. */
export interface PageNeeds {
  /** Whether the search leads to the pages of other lessons too. */
  readonly crossLinks: boolean;
  /** Files of client/ that the pages run beside the script of all pages. */
  readonly scripts: readonly string[];
}

/**
 * @param keep - remembers what takes long to make
 * @param place - puts content where pages find it, and says how they find it
 */
export async function assetsFor(
  built: readonly Built[],
  { crossLinks, scripts }: PageNeeds,
  keep: Keep,
  place: (content: Content) => Asset,
): Promise<Assets> {
  const fonts = [...new Set(built.flatMap(({ body }) => body.fonts))].sort();
  const characters = charactersOf(built.map(({ body }) => body.characters).join(""));
  const style = await keep(["page style"], pageStyle);
  const formulas = await keep(["formula style", characters, ...fonts], () =>
    formulaStyle(fonts, characters),
  );
  const js = async (name: string, more = "", vegaParts: readonly string[] = []) => {
    const { value } = await keep(["script", name, ...vegaParts], () => script(name, vegaParts));
    return place(asset(name, "js", inScript(value + more)));
  };
  const charts = built.flatMap(({ body }) => body.charts);
  const vegaParts = [...new Set(charts.flatMap((parts) => parts.split(" ").filter(Boolean)))];
  const index = JSON.stringify(searchIndex(built, crossLinks));
  // One after the other, so that they are placed in this order every time: an archive keeps it.
  const styles = [
    ...(fonts.length > 0 ? [place(asset("formulas", "css", formulas.value))] : []),
    place(asset("page", "css", style.value)),
  ];
  const running: Asset[] = [];
  for (const name of ["page", ...scripts]) running.push(await js(name));
  const lazy = [
    ...(charts.length > 0 ? [await js("charts", "", vegaParts)] : []),
    await js("search", `\noneNeuronSearch(${index});`),
  ];
  return { styles, scripts: running, lazy };
}

/** A script that may stand inside a page: no string in it ends the element. */
const inScript = (text: string) =>
  text.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
