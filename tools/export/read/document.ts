/** A Markdown file of the project that lessons link to, such as the one on the data: it becomes a page like theirs. */

import { readFileSync } from "node:fs";
import { describe, type Lesson } from "./course.js";

export interface DocumentFile {
  readonly path: string;
  /** Its name from the project's folder, with / between folders. */
  readonly place: string;
}

export const isDocument = (path: string) => /\.md$/i.test(path);

/**
 * Where the page of a document lies.
 *
 * @example documentPage("data/README.md", "html") // "data-README.html"
 */
export const documentPage = (place: string, extension: string) =>
  `${place.replace(/\.md$/i, "").replace(/[^\w.-]+/g, "-")}.${extension}`;

/** @returns the document as a lesson of one cell, without a number */
export function readDocument({ path, place }: DocumentFile, extension: string): Lesson {
  const cell = { cell_type: "markdown", metadata: {}, source: readFileSync(path, "utf8") } as const;
  const notebook = { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
  const page = documentPage(place, extension);
  return { ...describe(path, notebook, extension), name: place, number: "", page };
}
