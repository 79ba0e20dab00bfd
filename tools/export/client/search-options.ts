/** The options of the search: they must be the same when the index is made and when it is read. */

import type { Options } from "minisearch";

/** A section of a lesson. */
export interface Entry {
  /** Its address in the site. */
  readonly id: string;
  readonly title: string;
  readonly lesson: string;
  readonly words: string;
}

export const searchOptions: Options<Entry> = {
  fields: ["title", "lesson", "words"],
  storeFields: ["title", "lesson"],
  searchOptions: { boost: { title: 3, lesson: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
};
