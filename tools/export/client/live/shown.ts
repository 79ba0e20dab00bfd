/** One output that a cell displays, as elements: of its forms the best one that a page can show. */

import { base64 } from "../../../../src/notebook/base64.js";
import { isPicture } from "../../../notebooks/is-picture.js";
import { clean } from "./clean.js";
import type { Shown } from "./messages.js";

/** @param bundle - without a chart, which is drawn and not put together */
export function shown(bundle: Shown, progressMarkup: () => string): Node {
  const { "text/html": markup, "image/svg+xml": svg, "text/plain": text } = bundle;
  if (bundle.progress) return framed(clean(progressMarkup()));
  if (markup !== undefined) return framed(clean(markup));
  if (svg !== undefined) return framed(picture(svg, text));
  return printed("stdout", text);
}

function framed(content: Node): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "shown";
  frame.append(content);
  return frame;
}

/** As an image, a drawing runs nothing and loads nothing. */
function picture(svg: string, words: string): HTMLElement {
  const image = document.createElement("img");
  const address = `data:image/svg+xml;base64,${base64(svg)}`;
  if (isPicture(address)) image.src = address;
  image.alt = /\baria-label="([^"]*)"/.exec(svg)?.[1] ?? words;
  return image;
}

/** An element for what a cell prints. */
export function printed(stream: "stdout" | "stderr", text: string): HTMLElement {
  const lines = document.createElement("pre");
  lines.className = classOf(stream);
  lines.textContent = withoutColours(text);
  return lines;
}

export const classOf = (stream: "stdout" | "stderr"): string =>
  stream === "stderr" ? "printed failed" : "printed";

/** The signs with which a program colours what it prints in a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with such a character
const colours = /\u001b\[[\d;]*[A-Za-z]/g;

export const withoutColours = (text: string): string => text.replace(colours, "");
