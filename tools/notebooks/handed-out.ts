/** Which files of the project a lesson may hand out: in them nothing acts when a browser opens them at the course's address. */

import { statSync } from "node:fs";
import { extname } from "node:path";

/** An HTML or SVG file would run its scripts there, with the rights of the course's own pages; so would what a browser takes for one. */
const endings = [
  ...[".csv", ".tsv", ".txt", ".md", ".json", ".ipynb", ".ts", ".py"],
  ...[".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp"],
  ...[".h5", ".npy", ".xlsx", ".ods", ".zip"],
];

/** Fifty times the largest file of data/. */
export const mostMegabytes = 50;

/**
 * @param path - of a file that exists
 * @returns why it is not handed out, in a sentence; undefined if it is
 */
export function whyNotHandedOut(path: string): string | undefined {
  if (!endings.includes(extname(path).toLowerCase()))
    return `a file of this kind could act on the reader's page; these are handed out: ${endings.join(" ")}.`;
  if (statSync(path).size > mostMegabytes * 1e6)
    return `it is larger than ${mostMegabytes} MB, too large to be handed out with a page.`;
  return undefined;
}
