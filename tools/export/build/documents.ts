/** The insides of the pages that documents become, and which of them a lesson leads to. */

import { type Lesson, type PageNames, pageClaims } from "../read/course.js";
import { type DocumentFile, readDocument } from "../read/document.js";
import type { Body } from "./lesson.js";

export interface BuiltDocument {
  readonly lesson: Lesson;
  readonly body: Body;
  /** There is nothing to run in it. */
  readonly handout?: undefined;
}

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
