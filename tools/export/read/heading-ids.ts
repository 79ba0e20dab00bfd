/** The ids of the headings in a page: a heading's anchor, with a number behind it where the anchor is taken. */

/** The page's own ids, which no heading may have. */
const taken = ["main", "search", "found", "theme"];

/**
 * For the headings of one page, from the first to the last.
 *
 * @returns gives a heading's id from its anchor, so that no two are the same
 */
export function distinctIds(): (anchor: string) => string {
  const seen = new Set(taken);
  return (anchor) => {
    let id = anchor;
    for (let n = 2; seen.has(id); n++) id = `${anchor}-${n}`;
    seen.add(id);
    return id;
  };
}
