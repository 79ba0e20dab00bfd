/** The outputs of a cell as markup. Where an output has several types, the best one that a page can show is taken. */

import { stripVTControlCharacters } from "node:util";
import { chartType } from "../../notebooks/canonical.js";
import { isPicture } from "../../notebooks/is-picture.js";
import { joined, type Output, type Text } from "../../notebooks/notebook.js";
import { UserError } from "../../setup/user-error.js";
import { type Html, html, trusted } from "../client/html.js";
import { checkAlt } from "./alt.js";
import { chartFigure } from "./charts/chart.js";
import { block } from "./text/prose.js";
import { safe } from "./text/sanitize.js";

/**
 * @param id - unique in the page
 * @param where - names the cell in an error
 */
export async function outputMarkup(output: Output, id: string, where: string): Promise<Html> {
  if (output.output_type === "stream") return printed(joined(output.text ?? ""), output.name);
  if (output.output_type === "error")
    return printed(`${output.ename ?? "Error"}: ${output.evalue ?? ""}`, "stderr");
  const data = output.data ?? {};
  const text = (type: string) => joined((data[type] as Text | undefined) ?? "");
  const picture = (src: string, alt: string) => checkPicture(src, alt, where);
  if (chartType in data) return chartFigure(data[chartType] as object, id, where);
  const other = Object.keys(data).find((type) => type.startsWith("application/vnd.vega"));
  if (other !== undefined)
    throw new UserError(
      `${where}: a page cannot show a chart of the type ${other}.`,
      "Show it with show(), which the library has for it.",
    );
  if ("text/html" in data) return shown(safe(text("text/html"), { picture }));
  if ("image/svg+xml" in data) {
    const svg = text("image/svg+xml");
    const label = /\baria-label="([^"]*)"/.exec(svg)?.[1] ?? text("text/plain");
    return pictureMarkup("image/svg+xml", Buffer.from(svg).toString("base64"), label, where);
  }
  for (const type of ["image/png", "image/jpeg", "image/gif", "image/webp"])
    if (type in data)
      return pictureMarkup(type, text(type).replace(/\s/g, ""), text("text/plain"), where);
  if ("text/markdown" in data) return shown(block(text("text/markdown"), where, picture));
  return printed(text("text/plain"), "stdout");
}

const shown = (markup: string) => html`<div class="shown">${trusted(markup)}</div>`;

const printed = (text: string, stream = "stdout") =>
  text.trim() === ""
    ? html``
    : html`<pre class="printed${stream === "stderr" && " failed"}">${stripVTControlCharacters(text).trimEnd()}</pre>`;

function pictureMarkup(type: string, base64: string, alt: string, where: string): Html {
  const src = checkPicture(`data:${type};base64,${base64}`, alt, where);
  return html`<div class="shown"><img src="${src}" alt="${alt}"></div>`;
}

/** @throws UserError if it has no words, or does not stand in the output itself */
function checkPicture(src: string, alt: string, where: string): string {
  checkAlt(alt, where);
  if (isPicture(src)) return src;
  throw new UserError(
    `${where}: a picture cannot be read.`,
    "An output holds its pictures itself, in base64: make it so, and run the notebook again.",
  );
}
