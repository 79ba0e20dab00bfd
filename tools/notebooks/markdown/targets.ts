/** Where the links of a text point, and its pictures with their words. */

import sanitize from "sanitize-html";
import { reader } from "./parser.js";

export interface Picture {
  readonly src: string;
  /** The words for those who do not see it; empty if there are none. */
  readonly alt: string;
}

/**
 * Everything that a page would link to or show, whether it is written in Markdown or in HTML. The elements are found by
 * the library that cleans the pages, so that exactly those links are judged that a page has.
 */
export function targets(markdown: string): { links: string[]; pictures: Picture[] } {
  const links: string[] = [];
  const pictures: Picture[] = [];
  sanitize(reader.render(markdown), {
    transformTags: {
      a: (tagName, attribs) => {
        if (attribs.href !== undefined) links.push(attribs.href);
        return { tagName, attribs };
      },
      img: (tagName, attribs) => {
        pictures.push({ src: attribs.src ?? "", alt: attribs.alt ?? "" });
        return { tagName, attribs };
      },
    },
  });
  return { links, pictures };
}

/** Whether a picture's words say something: programs write `<Figure>` and the like where a person wrote nothing. */
export const saysSomething = (alt: string) => alt.trim() !== "" && !/^<.*>$/.test(alt.trim());
