/** The index of the search: one entry for each section of each lesson. */

import MiniSearch from "minisearch";
import type { Body } from "../build/lesson.js";
import type { Heading } from "../build/text/prose.js";
import { type Entry, searchOptions } from "../client/search-options.js";
import { type Lesson, named } from "../read/course.js";

/**
 * @param crossLinks - whether the pages lie side by side; if not, a reader may rename a page, and so its index has no
 * names of pages
 */
export function searchIndex(
  pages: readonly { lesson: Lesson; body: Body }[],
  crossLinks: boolean,
): string {
  const search = new MiniSearch<Entry>(searchOptions);
  search.addAll(
    pages.flatMap(({ lesson, body }) => {
      const top = body.headings.find(({ level }) => level === 1);
      const addressOf = (heading: Heading) => {
        if (heading === top && crossLinks) return lesson.page;
        return `${crossLinks ? lesson.page : ""}#${encodeURIComponent(heading.id)}`;
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
