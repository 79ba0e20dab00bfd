/** A picture as an output of the notebook. */

import type { Bundle } from "../../notebook/display.js";
import { escapeHtml } from "../../notebook/html.js";
import type { Raster } from "./raster.js";

/**
 * The sheet in three forms. JupyterLab and nbconvert show a bare PNG without its description; in HTML they keep it.
 *
 * @param sheet - what sighted readers see
 * @param words - what it shows, for those who listen
 */
export function pictureBundle(sheet: Raster, words: string): Bundle {
  const png = Buffer.from(sheet.png()).toString("base64");
  const size = `width="${sheet.width}" height="${sheet.height}"`;
  return {
    "text/html": `<img alt="${escapeHtml(words)}" ${size} src="data:image/png;base64,${png}">`,
    "image/png": png,
    "text/plain": words,
  };
}
