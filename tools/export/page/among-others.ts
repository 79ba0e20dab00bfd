/** The text of a lesson where it stands on one page with others: its ids, and the links to them, get the lesson's name. */

import type { Built } from "../build/build-lessons.js";
import type { Lesson } from "../read/course.js";

/** The id of a lesson on a page with others. */
export const placeOf = ({ page }: Pick<Lesson, "page">) => page.replace(/\.[^.]*$/, "");

/** The id of something in a lesson: all lessons have a heading *Summary*. */
export const placeIn = (lesson: Pick<Lesson, "page">, id: string) => `${placeOf(lesson)}.${id}`;

/**
 * @param all - the lessons of the page: links to them lead there
 * @returns the markup of the lesson, in which no id is that of another lesson
 */
export function amongOthers({ lesson, body }: Built, all: readonly Lesson[]): string {
  const own = placeIn(lesson, "");
  return body.markup.replace(tags, (tag) =>
    tag
      .replace(/(\s(?:id|for)=")/g, `$1${own}`)
      .replace(/(\b(?:href="|url\(["']?)#)/g, `$1${own}`)
      .replace(/(\shref=")([^"#]+)(?:#([^"]+))?"/g, (link, before, page, id) => {
        const other = all.find((one) => one.page === page);
        if (other === undefined) return link;
        return `${before}#${id === undefined ? placeOf(other) : placeIn(other, id)}"`;
      }),
  );
}

/** Text between tags may look like an attribute, and stays as it is. */
const tags = /<(?!\/)[^>]*>/g;
