/** Markup of the pages as the XHTML that an ePub holds: the same elements, written as XML. */

import { DomUtils, parseDocument } from "htmlparser2";

export type Document = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** Parts of SVG have capitals in their names, so names stay as they are written. */
export const parse = (markup: string): Document =>
  parseDocument(markup, { lowerCaseTags: false, lowerCaseAttributeNames: false });

/** Letters of all languages stand in it as they are. */
export const asXml = (node: Document | Element): string =>
  DomUtils.getOuterHTML(node, { xmlMode: true }).replace(/&#x([\da-f]+);/gi, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

/**
 * An id that is the same in a link, whatever an e-reader does with special characters there: many do not find `#why%3F`.
 *
 * @example plainId("Why?") // "Why_3f"
 */
export const plainId = (id: string): string =>
  id.replace(/[^\w.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`);

export const asXhtml = (markup: string): string => asXml(parse(markup));

/** All elements with a name, in their order. */
export const named = (name: string, within: Document | Element): Element[] =>
  DomUtils.getElementsByTagName(name, within);

/** All elements with a class, in their order. */
export const withClass = (name: string, within: Document | Element): Element[] =>
  DomUtils.findAll(
    ({ attribs }) => (attribs.class ?? "").split(" ").includes(name),
    "children" in within ? within.children : [],
  );

export const textOf = (element: Element): string => DomUtils.textContent(element);

export const remove = (element: Element): void => DomUtils.removeElement(element);

/** Puts another element into the place of one. @param markup - of a single element */
export function replace(element: Element, markup: string): void {
  const [other] = parse(markup).children;
  if (other) DomUtils.replaceElement(element, other);
}
