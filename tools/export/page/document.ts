/** What every page of the export begins and ends with: a head with a policy that forbids the network, styles and scripts. */

import { createHash } from "node:crypto";
import { type Html, html, trusted } from "../client/html.js";
import type { Asset, Assets } from "./asset.js";

export interface Document {
  /** Of the page, as its attribute `lang` says it. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  /** The scripts that stand in the body itself. */
  readonly inline: readonly string[];
  readonly body: Html;
}

/** Runs before anything is painted: says that scripts work, and puts the chosen theme in place. */
const early = `document.documentElement.classList.add("js");try{document.documentElement.dataset.theme=localStorage.getItem("one-neuron theme")||"auto"}catch{}`;

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The content security policy: the page uses what stands in it and, where it has parts beside it, these; nothing else.
 * Styles of single elements are allowed, because KaTeX and Vega set them. Where cells can be run, a worker runs them as scripts
 * that the page makes (`blob:`), and the loops of training as WebAssembly; the worker has the page's policy, so no cell reaches
 * the network.
 *
 * @param inline - the scripts that stand in the page itself
 */
function policy({ styles, scripts, lazy }: Assets, inline: readonly string[]): string {
  const sources = (assets: readonly Asset[]) => [
    ...new Set(assets.map(({ text }) => (text === undefined ? "'self'" : sha256(text)))),
  ];
  const has = (name: string) => lazy.some((asset) => asset.name === name);
  return [
    "default-src 'none'",
    [
      "script-src",
      ...inline.map(sha256),
      ...sources([...scripts, ...lazy]),
      ...(has("live") ? ["blob:", "'wasm-unsafe-eval'"] : []),
    ].join(" "),
    ...(has("live") ? ["worker-src blob:", "connect-src 'none'"] : []),
    ["style-src", ...sources(styles)].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export const documentMarkup = ({
  language,
  title,
  description,
  assets,
  inline,
  body,
}: Document): string =>
  html`<!doctype html>
<html lang="${language}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets, [early, ...inline])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${description}">
<title>${title}</title>
<link rel="icon" href="data:,">
<script>${trusted(early)}</script>
${assets.styles.map(styleElement)}</head>
<body>
${body}
${scriptElements(assets)}</body>
</html>
`.text;

/** The element of a style sheet. */
const styleElement = ({ address, text }: Asset) =>
  text === undefined
    ? html`<link rel="stylesheet" href="${address}">\n`
    : html`<style>${trusted(text)}</style>\n`;

/** A lazy script is loaded when it is needed: from its address, or from its text, which stands in the page and does not run. */
function scriptElements({ scripts, lazy }: Assets): Html {
  const resting = lazy.map(
    ({ name, text }) =>
      text !== undefined &&
      html`<script type="text/plain" data-script="${name}">${trusted(text)}</script>\n`,
  );
  const addresses = lazy.map(
    ({ name, address, text, size }) =>
      text === undefined &&
      html` data-${name}="${address}"${size !== undefined && html` data-${name}-size="${size}"`}`,
  );
  const running = scripts.map(({ address, text }) =>
    text === undefined
      ? html`<script src="${address}"${pieces(addresses)}></script>\n`
      : html`<script>${trusted(text)}</script>\n`,
  );
  return html`${pieces(resting)}${running}`;
}

const pieces = (parts: readonly (Html | false)[]) => parts.filter((part) => part !== false);
