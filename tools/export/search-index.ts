/** The index of the search: one entry for each section of each lesson. */

import MiniSearch from "minisearch";
import { type Entry, searchOptions } from "./client/search-options.js";
import { type Lesson, named } from "./course.js";
import type { Body } from "./lesson.js";

export function searchIndex(pages: readonly { lesson: Lesson; body: Body }[]): string {
  const search = new MiniSearch<Entry>(searchOptions);
  search.addAll(
    pages.flatMap(({ lesson, body }) => {
      const top = body.headings.find(({ level }) => level === 1);
      return body.headings.map((heading) => ({
        id: heading === top ? lesson.page : `${lesson.page}#${encodeURIComponent(heading.id)}`,
        title: heading === top ? lesson.plainTitle : heading.text,
        lesson: named(lesson),
        words: heading.words,
      }));
    }),
  );
  return JSON.stringify(search);
}
