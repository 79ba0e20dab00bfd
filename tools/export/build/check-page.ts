/** What every page must have, and the most that it may hold. */

import { statSync } from "node:fs";
import { basename } from "node:path";
import { mostMegabytes } from "../../notebooks/handed-out.js";
import { UserError } from "../../setup/user-error.js";
import type { Html } from "../client/html.js";
import type { Lesson } from "../read/course.js";
import type { Heading } from "./text/prose.js";

/** What a cell became; `where` names it in an error. */
export interface Part {
  readonly where: string;
  readonly markup: Html;
}

/** @throws UserError for a page without a heading of the first level that has words */
export function checkTitle(headings: readonly Heading[], { name, number }: Lesson): void {
  if (headings.some(({ level, text }) => level === 1 && text.trim() !== "")) return;
  throw new UserError(
    `${name}.ipynb has no title.`,
    `Begin its first cell with a line such as "# ${number && `${number} · `}Title".`,
  );
}

/** Eight times the largest page of the course, in bytes: a phone still shows it. */
const heaviest = 16e6;

/** @throws UserError for a page that is too heavy, with the cell that makes most of it */
export function checkWeight(parts: readonly Part[]): void {
  const weights = parts.map(({ markup }) => Buffer.byteLength(markup.text));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole <= heaviest) return;
  const most = Math.max(...weights);
  throw new UserError(
    `${parts[weights.indexOf(most)]?.where}: with it the page has ${megabytes(whole)} MB, ${megabytes(most)} of them from this cell; a page may have ${megabytes(heaviest)}.`,
    "Show less in the cell, or divide the lesson.",
  );
}

/** @throws Error for a picture or a file beside a page that is too large */
export function checkSize(path: string): void {
  const { size } = statSync(path);
  if (size > mostMegabytes * 1e6)
    throw new Error(
      `${basename(path)} has ${megabytes(size)} MB, and a file of the course may have ${mostMegabytes}.`,
    );
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
