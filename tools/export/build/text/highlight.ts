/** Code with a class for each kind of token; the style sheet has the colours, for light and for dark pages. */

import { createCssVariablesTheme, createHighlighterCore } from "shiki/core";
import { createOnigurumaEngine } from "shiki/engine/oniguruma";
import shell from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { escapeHtml } from "../../../../src/notebook/html.js";

const theme = createCssVariablesTheme({ name: "classes", variablePrefix: "--" });
const highlighter = await createHighlighterCore({
  themes: [theme],
  langs: [typescript, shell],
  engine: await createOnigurumaEngine(import("shiki/wasm")),
});

/** The time for a line grows with the square of its length: 20 s for 20,000 characters, 0.02 s for these. */
const longestLine = 500;

/** So much code, in lines that are as hard as they can be, takes about a second. The course's longest cell has 700 characters. */
const longestCode = 20_000;

/** @returns markup of the code's tokens; plain text for a language that the course does not use, and for very long code */
export function highlight(code: string, language = "typescript"): string {
  const known = highlighter.getLoadedLanguages().includes(language);
  if (!known || code.length > longestCode) return escapeHtml(code);
  const { tokens } = highlighter.codeToTokens(code, {
    lang: language,
    theme: "classes",
    // A limit of time would colour code differently on a slow computer.
    tokenizeTimeLimit: 0,
    tokenizeMaxLineLength: longestLine,
  });
  return tokens
    .map((line) => line.map(({ content, color }) => token(content, color ?? "")).join(""))
    .join("\n");
}

/** @param colour - such as `var(--token-keyword)`, which becomes the class t-keyword */
function token(content: string, colour: string): string {
  const kind = /^var\(--token-([\w-]+)\)$/.exec(colour)?.[1];
  const text = escapeHtml(content);
  return kind === undefined || content.trim() === "" ? text : `<i class="t-${kind}">${text}</i>`;
}
