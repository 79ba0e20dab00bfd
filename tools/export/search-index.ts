/** The index of the search: one entry for each section of each lesson. */

import MiniSearch from "minisearch";
import { type Entry, searchOptions } from "./client/search-options.js";
import type { Lesson } from "./course.js";
import type { Body } from "./lesson.js";

export function searchIndex(pages: readonly { lesson: Lesson; body: Body }[]): string {
  const search = new MiniSearch<Entry>(searchOptions);
  search.addAll(
    pages.flatMap(({ lesson, body }) =>
      body.headings.map(({ id, text, words, level }) => ({
        id: level === 1 ? lesson.page : `${lesson.page}#${encodeURIComponent(id)}`,
        title: level === 1 ? lesson.title : text,
        lesson: `${lesson.number} ${lesson.title}`.trim(),
        words,
      })),
    ),
  );
  return JSON.stringify(search);
}
