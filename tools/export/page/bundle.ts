/** Makes the style sheets and scripts of the pages from the files of style/ and client/. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { lessons } from "../../../src/study/lessons.js";
import type { ListedLesson } from "../../../src/study/progress-table.js";
import { leaveOut } from "../build/charts/vega-parts.js";
import type { ScriptWords } from "../client/words.js";
import { chartColours } from "./palette.js";

const tool = join(import.meta.dirname, "..");
const sheets = ["base", "frame", "text", "code", "run", "chart", "exercise", "index", "print"];

/** The style of all pages. */
export const pageStyle = () => minified([...sheets.map(sheet), chartColours()].join("\n"));

/** The style of the course as one document for paper, which comes behind that of all pages. */
export const bookStyle = () => minified(sheet("book"));

const sheet = (name: string) => readFileSync(join(tool, "style", `${name}.css`), "utf8");

async function minified(css: string): Promise<string> {
  const { code } = await transform(css, { loader: "css", minify: true });
  return code.trim();
}

/** The style of slides beside that of all pages, with the style of reveal.js in it. */
export async function slidesStyle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(tool, "style", "slides.css")],
    bundle: true,
    minify: true,
    write: false,
    legalComments: "none",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/**
 * A script with everything that it imports.
 *
 * @param name - a file of client/
 * @param words - what it says; each stands where the script names it
 * @param vegaParts - what its charts use of Vega beyond the usual
 */
export async function script(
  name: string,
  words: ScriptWords,
  vegaParts: readonly string[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(tool, "client", `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    define: {
      ...Object.fromEntries(
        Object.entries(words).map(([name, word]) => [`words.${name}`, JSON.stringify(word)]),
      ),
      lessonList: JSON.stringify(lessonList()),
    },
    plugins: [leaveOut(vegaParts)],
    legalComments: "none",
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** What scripts know of all lessons: neither hints nor worked answers. */
const lessonList = (): ListedLesson[] =>
  lessons.map(({ number, title, exercises }) => ({
    number,
    title,
    exercises: exercises.map(({ id }) => ({ id })),
  }));
