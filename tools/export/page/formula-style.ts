/** The style of formulas: KaTeX's, with only those fonts and glyphs that the pages use. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import type { Glyphs } from "../build/text/formula-fonts.js";

const folder = dirname(createRequire(import.meta.url).resolve("katex/dist/katex.min.css"));

/**
 * KaTeX's style with its fonts inside it: a browser refuses font files beside a page opened from a disk.
 *
 * @param glyphs - the fonts that are used, and what each keeps of its characters; the other fonts are left out
 */
export async function formulaStyle(glyphs: Glyphs): Promise<string> {
  let css = readFileSync(join(folder, "katex.min.css"), "utf8").trim();
  for (const [face] of css.matchAll(/@font-face\{[^}]*\}/g)) {
    const name = /fonts\/([\w-]+)\.woff2/.exec(face)?.[1] ?? "";
    const characters = glyphs[name];
    css = css.replace(face, characters ? await embedded(face, name, characters) : "");
  }
  return css;
}

/** Without the hints for screens of few pixels, which would make the fonts a third larger. */
const asSmall = { targetFormat: "woff2", noHinting: true } as const;

async function embedded(face: string, name: string, characters: string): Promise<string> {
  const whole = readFileSync(join(folder, "fonts", `${name}.woff2`));
  const part = await subsetFont(whole, characters, asSmall);
  const address = `data:font/woff2;base64,${part.toString("base64")}`;
  return face.replace(/src:[^;}]*/, `src:url(${address}) format("woff2")`);
}
