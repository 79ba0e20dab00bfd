/** The Markdown files that lessons link to, such as the one on the data: each becomes a page like theirs. */

import { readFileSync } from "node:fs";
import { describe, type Lesson, type PageNames, pageClaims } from "../read/course.js";
import type { Body } from "./lesson.js";

/** A file of the project that becomes a page. */
export interface DocumentFile {
  readonly path: string;
  /** Its name from the project's folder, with / between folders. */
  readonly place: string;
}

export interface BuiltDocument {
  readonly lesson: Lesson;
  readonly body: Body;
  readonly handout?: undefined;
}

export const isDocument = (path: string) => /\.md$/i.test(path);

/**
 * Where the page of a Markdown file lies.
 *
 * @example documentPage("data/README.md", "html") // "data-README.html"
 */
export const documentPage = (place: string, extension: string) =>
  `${place.replace(/\.md$/i, "").replace(/[^\w.-]+/g, "-")}.${extension}`;

/**
 * @param course - the lessons, whose pages no document may take
 * @param build - makes the inside of a document's page
 * @returns gives the documents that a body leads to, and those that they lead to in turn
 * @throws UserError if a document would become the page of a lesson or of another document
 */
export function documentsBehind(
  course: readonly Lesson[],
  names: PageNames,
  build: (document: Lesson) => Promise<Body>,
): (body: Body) => Promise<BuiltDocument[]> {
  const claim = pageClaims(names);
  for (const { page, path } of course) claim(page, path);
  const made = new Map<string, BuiltDocument>();

  async function make(file: DocumentFile): Promise<BuiltDocument> {
    const lesson = readDocument(file, names.extension);
    claim(lesson.page, file.path);
    return { lesson, body: await build(lesson) };
  }

  return async (body) => {
    const behind = new Set<BuiltDocument>();
    const ahead = [...body.documents];
    for (const file of ahead) {
      const document = made.get(file.path) ?? (await make(file));
      made.set(file.path, document);
      if (!behind.has(document)) ahead.push(...document.body.documents); // the loop comes to them, too
      behind.add(document);
    }
    return [...behind];
  };
}

/** A document is read as a lesson of one cell, without a number. */
function readDocument({ path, place }: DocumentFile, extension: string): Lesson {
  const cell = { cell_type: "markdown", metadata: {}, source: readFileSync(path, "utf8") } as const;
  const notebook = { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
  const page = documentPage(place, extension);
  return { ...describe(path, notebook, extension), name: place, number: "", page };
}
