/** Cleans the markup of a notebook: words, tables and pictures inside the page stay; whatever could act is removed. */

import sanitize from "sanitize-html";
import { isPicture } from "../../../notebooks/is-picture.js";
import { allowedStyles } from "../../client/allowed-styles.js";

/** A side of a picture, in pixels or as a share of the page. */
const side = /^\d{1,4}%?$/;

/** Elements that divide a page into parts: only the page itself has them. */
const landmarks = ["main", "nav", "header", "footer", "aside"];

/** Attributes that the exporter's own renderers leave for later steps. */
const markers = { "x-formula": ["data-n"], "x-code": ["data-n"], "x-mention": ["data-n"] };

export interface Changes {
  /** Gives the address that a link becomes, or the number of what its words mention; undefined leaves its words alone. */
  link?: (href: string) => string | { readonly mention: number } | undefined;
  /** Gives the address that a picture becomes. */
  picture?: (src: string, alt: string) => string;
  /** Gives the id of the n-th heading. */
  heading?: (n: string) => string | undefined;
}

/**
 * @param markup - from Markdown or from an output
 * @param changes - what becomes of links, pictures and headings; without them, only absolute ones stay
 * @returns markup without scripts, handlers, frames, forms, style sheets and ids of its own
 */
export function safe(markup: string, { link, picture, heading }: Changes = {}): string {
  const titled: sanitize.Transformer = (tagName, { "data-heading": n }) => {
    const id = n === undefined ? undefined : heading?.(n);
    return { tagName, attribs: id === undefined ? {} : { id } };
  };
  return sanitize(markup, {
    allowedTags: [
      ...sanitize.defaults.allowedTags.filter((tag) => !landmarks.includes(tag)),
      ...["img", "del", "ins", "details", "summary", "caption", "progress", "meter"],
      ...Object.keys(markers),
    ],
    allowedAttributes: {
      ...markers,
      "*": ["style"],
      a: ["href", "title", "rel"],
      img: ["src", "alt", "title", "width", "height"],
      td: ["colspan", "rowspan", "aria-label"],
      th: ["colspan", "rowspan", "scope"],
      ol: ["start"],
      details: ["open"],
      progress: ["value", "max", "aria-label"],
      meter: ["value", "min", "max", "aria-label"],
      ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, ["id"]])),
    },
    allowedStyles: { "*": allowedStyles },
    allowedSchemes: ["https"],
    allowedSchemesByTag: { img: ["data"] },
    allowProtocolRelative: false,
    transformTags: {
      ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, titled])),
      a: (tagName, { href, title }) => {
        const target = href !== undefined && (link ? link(href) : /^https:/.test(href) && href);
        if (typeof target === "object")
          return { tagName: "x-mention", attribs: { "data-n": String(target.mention) } };
        return {
          tagName: target ? tagName : "span",
          attribs: {
            ...(target && { href: target }),
            ...(target && /^https:/.test(target) && { rel: "external noopener noreferrer" }),
            ...(title && { title }),
          },
        };
      },
      img: (tagName, { src = "", alt = "", width, height }) => ({
        tagName,
        attribs: {
          src: picture?.(src, alt) ?? src,
          alt,
          ...(width && side.test(width) && { width }),
          ...(height && side.test(height) && { height }),
        },
      }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !isPicture(attribs.src ?? ""),
  });
}
