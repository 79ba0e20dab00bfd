/** The index of the search: one entry for each section of each lesson. */

import MiniSearch from "minisearch";
import type { Body } from "../build/lesson.js";
import type { Heading } from "../build/text/prose.js";
import { type Entry, searchOptions } from "../client/search-options.js";
import { type Lesson, named } from "../read/course.js";

/** @param alone - whether the page has no others beside it, and may be called anything */
export function searchIndex(
  pages: readonly { lesson: Lesson; body: Body }[],
  alone: boolean,
): string {
  const search = new MiniSearch<Entry>(searchOptions);
  search.addAll(
    pages.flatMap(({ lesson, body }) => {
      const top = body.headings.find(({ level }) => level === 1);
      const addressOf = (heading: Heading) => {
        if (heading === top && !alone) return lesson.page;
        return `${alone ? "" : lesson.page}#${encodeURIComponent(heading.id)}`;
      };
      return body.headings.map((heading) => ({
        id: addressOf(heading),
        title: heading === top ? lesson.plainTitle : heading.text,
        lesson: named(lesson),
        words: heading.words,
      }));
    }),
  );
  return JSON.stringify(search);
}
