/** Cleans the markup that a cell displays: words, tables and pictures inside the page stay; whatever could act is removed. */

import createDOMPurify from "dompurify";
import { isPicture } from "../../../notebooks/is-picture.js";
import { allowedStyles } from "../allowed-styles.js";

const purify = createDOMPurify(window);

purify.addHook("uponSanitizeAttribute", (_, attribute) => {
  const { attrName, attrValue } = attribute;
  if (attrName === "style") attribute.attrValue = onlyAllowed(attrValue);
  if (attrName === "src" && !isPicture(attrValue)) attribute.keepAttr = false;
});

/** @example onlyAllowed("text-align: left; position: fixed") // "text-align:left" */
const onlyAllowed = (style: string) =>
  style
    .split(";")
    .map((declaration) => declaration.split(":").map((part) => part.trim()))
    .filter(([name = "", value = ""]) =>
      allowedStyles[name as keyof typeof allowedStyles]?.some((allowed) => allowed.test(value)),
    )
    .map((parts) => parts.join(":"))
    .join(";");

export const clean = (markup: string): DocumentFragment =>
  purify.sanitize(markup, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: [
      ...["b", "br", "code", "del", "details", "div", "em", "h3", "h4", "hr", "i", "img", "ins"],
      ...["kbd", "li", "mark", "meter", "ol", "p", "pre", "progress", "s", "small", "span"],
      ...["strong", "sub", "summary", "sup", "u", "ul"],
      ...["caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"],
      // The curve of a training while it grows.
      ...["svg", "g", "path", "polyline", "line", "rect", "circle", "text"],
    ],
    ALLOWED_ATTR: [
      ...["alt", "aria-label", "colspan", "height", "max", "min", "open", "role", "rowspan"],
      ...["scope", "src", "start", "style", "title", "value", "width"],
      ...["cx", "cy", "d", "fill", "points", "r", "stroke", "stroke-width", "transform"],
      ...["viewBox", "x", "x1", "x2", "y", "y1", "y2"],
    ],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
