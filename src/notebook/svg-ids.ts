/** Ids inside a drawn picture that no other picture of the page has. */

/**
 * Renames the ids of an SVG, and whatever refers to them: `url(#…)`, `href="#…"`, `aria-labelledby` and
 * `aria-describedby`. Vega counts ids through all charts of a process, so that the ids of a chart depend on how many
 * were drawn before, and two charts of two processes may have the same.
 *
 * @param svg - the text of one picture
 * @param prefix - what the new ids begin with; different for each picture of a page
 * @returns the SVG with the ids `prefix-0`, `prefix-1`, … in the order in which they stand there
 * @example renameIds('<g id="a"/><use href="#a"/>', "p") // '<g id="p-0"/><use href="#p-0"/>'
 */
export function renameIds(svg: string, prefix: string): string {
  const ids = new Map<string, string>();
  for (const [tag] of svg.matchAll(tags))
    for (const [, id = ""] of tag.matchAll(/\sid="([^"]*)"/g))
      if (!ids.has(id)) ids.set(id, `${prefix}-${ids.size}`);
  const fresh = (id: string) => ids.get(id) ?? id;
  return svg.replace(tags, (tag) =>
    tag
      .replace(/(\sid=")([^"]*)/g, (_, before, id) => before + fresh(id))
      .replace(/(\burl\(["']?#)([^)"']*)/g, (_, before, id) => before + fresh(id))
      .replace(/([\s:]href="#)([^"]*)/g, (_, before, id) => before + fresh(id))
      .replace(
        /(\saria-(?:labelledby|describedby)=")([^"]*)/g,
        (_, before, list: string) => before + list.split(" ").map(fresh).join(" "),
      ),
  );
}

/** Text between tags may name ids too, and stays as it is. */
const tags = /<(?!\/)[^>]*>/g;
