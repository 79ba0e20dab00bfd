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

/** @returns markup of the code's tokens; plain text for a language that the course does not use */
export function highlight(code: string, language = "typescript"): string {
  if (!highlighter.getLoadedLanguages().includes(language)) return escapeHtml(code);
  const { tokens } = highlighter.codeToTokens(code, {
    lang: language,
    theme: "classes",
    tokenizeTimeLimit: 0,
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
