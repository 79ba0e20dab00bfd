/** Where the links of a lesson lead: to another page, another heading, a file of the project, or outside. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { root } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";
import type { Lesson } from "./course.js";

/** A link to a heading of a page of the course, to be looked up when all pages are known. */
export interface PageLink {
  readonly page: string;
  readonly anchor: string | undefined;
  readonly where: string;
  readonly href: string;
}

export interface LinkContext {
  readonly lesson: Lesson;
  readonly course: readonly Lesson[];
  /** The pages that are part of this export: links to others become plain words. */
  readonly pages: readonly string[];
  /** Whether files of the project can lie beside the page. */
  readonly withFiles: boolean;
  readonly where: string;
}

/** What a target turned out to be. `file` is a file of the project that must lie beside the pages. */
export interface Resolved {
  readonly href?: string;
  readonly link?: PageLink;
  readonly file?: string;
}

const fault = (where: string, href: string, why: string) =>
  new UserError(
    `${where} links to ${href}: ${why}`,
    "Mend the link in the notebook and run it again.",
  );

/** @throws UserError if the target is no file of the project that a reader may see */
export function resolveLink(href: string, context: LinkContext): Resolved {
  const { lesson, course, pages, withFiles, where } = context;
  if (/^https:\/\//i.test(href)) return { href };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href))
    throw fault(where, href, "only https and files of the project can be linked.");
  const [file = "", anchor] = decode(href).split("#");
  const target = file === "" ? lesson.path : resolve(dirname(lesson.path), file);
  const there = course.find(({ path }) => resolve(path) === resolve(target));
  if (there) {
    const link = { page: there.page, anchor, where, href };
    const place = `${there === lesson ? "" : there.page}${anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`}`;
    return pages.includes(there.page) ? { href: place || there.page, link } : { link };
  }
  const name = readable(target, lesson);
  if (name === undefined) throw fault(where, href, "there is no such file that a page could show.");
  return withFiles ? { href: `files/${name}`, file: target } : {};
}

/** @example decode("a%20b") // "a b"; what is no escape stays as it is */
export const decode = (href: string) => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** The name of a file of the project, or of one beside the notebook; none for a file whose name begins with a dot. */
function readable(path: string, { path: notebook }: Lesson): string | undefined {
  return [root, dirname(notebook)]
    .map((folder) => relative(folder, path))
    .find(
      (name) =>
        !/^\.\.|^[/\\]|^[A-Za-z]:|(?:^|[/\\])(?:\.|node_modules)/.test(name) &&
        existsSync(path) &&
        statSync(path).isFile(),
    )
    ?.split(sep)
    .join("/");
}

const types: Record<string, string> = {
  ".png": "png",
  ".jpg": "jpeg",
  ".jpeg": "jpeg",
  ".gif": "gif",
  ".webp": "webp",
  ".svg": "svg+xml",
};

/**
 * @param attachments - the pictures inside the cell
 * @returns a picture's address as data, so that the page needs no second file
 */
export function embed(src: string, { lesson, where }: LinkContext, attachments: unknown): string {
  if (src.startsWith("data:")) return src;
  const attached = (attachments as Record<string, Record<string, string>> | undefined)?.[
    decode(src.replace(/^attachment:/, ""))
  ];
  const [type, content] = Object.entries(attached ?? {})[0] ?? [];
  if (type !== undefined) return `data:${type};base64,${content}`;
  const path = resolve(dirname(lesson.path), decode(src));
  const kind = types[extname(path).toLowerCase()];
  if (kind === undefined || readable(path, lesson) === undefined)
    throw fault(where, src, "there is no such picture in the project.");
  return `data:image/${kind};base64,${readFileSync(path).toString("base64")}`;
}

/** @throws UserError for the first link to a heading that its page does not have */
export function checkLinks(
  links: readonly PageLink[],
  anchorsOf: (page: string) => readonly string[],
): void {
  for (const { page, anchor, where, href } of links)
    if (anchor !== undefined && anchor !== "" && !anchorsOf(page).includes(anchor))
      throw fault(
        where,
        href,
        "that page has no such heading (anchors are headings with hyphens for spaces).",
      );
}
