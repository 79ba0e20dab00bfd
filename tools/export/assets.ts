/** The style sheets and scripts that the pages share. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { formulaStyle } from "./formulas.js";
import { chartColours } from "./palette.js";
import { leaveOut } from "./vega-parts.js";

export interface Asset {
  readonly name: string;
  /** Its place in the site; the name changes with the content, so that no browser keeps an old one. */
  readonly address: string;
  /** Its content, where it stands inside the page. */
  readonly text?: string;
}

export interface Assets {
  readonly styles: readonly Asset[];
  readonly scripts: readonly Asset[];
  /** Scripts that are loaded when they are first needed. */
  readonly lazy: readonly Asset[];
}

/** An asset with its content. */
export type Content = Required<Asset>;

export function asset(name: string, kind: "css" | "js", text: string): Content {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name, address: `assets/${name}.${hash}.${kind}`, text };
}

const folder = import.meta.dirname;
const sheets = ["base", "frame", "text", "code", "chart", "exercise", "index", "print"];

/** The style of all pages, and that of formulas with the fonts and characters they need. */
export async function styles(
  fonts: readonly string[],
  characters: string,
): Promise<{ page: Content; formulas: Content }> {
  const css = sheets.map((name) => readFileSync(join(folder, "style", `${name}.css`), "utf8"));
  const { code } = await transform([...css, chartColours()].join("\n"), {
    loader: "css",
    minify: true,
  });
  return {
    page: asset("page", "css", code.trim()),
    formulas: asset("formulas", "css", await formulaStyle(fonts, characters)),
  };
}

/**
 * @param name - a file of client/
 * @param vegaParts - what its charts use of Vega beyond the usual
 */
export async function script(name: string, vegaParts: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "client", `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    plugins: [leaveOut(vegaParts)],
    legalComments: "none",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}
