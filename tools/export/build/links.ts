/** Where the links of a lesson lead: to another page, another heading, a file of the project, or outside. */

import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { joined, type Text } from "../../notebooks/notebook.js";
import { root } from "../../setup/paths.js";
import { UserError } from "../../setup/user-error.js";
import type { Lesson } from "../read/course.js";
import { addressOf } from "../write/files.js";
import { isPicture } from "./text/sanitize.js";

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
  readonly besideFiles: boolean;
  readonly where: string;
  /** Hears of each file that a link leads to or a picture shows. */
  readonly onRead: (path: string) => void;
}

/** What a target turned out to be. `file` is a file of the project that must lie beside the pages, at this place. */
export interface Resolved {
  readonly href?: string;
  readonly link?: PageLink;
  readonly file?: { readonly place: string; readonly path: string };
}

const fault = (where: string, href: string, why: string) =>
  new UserError(
    `${where} links to ${href}: ${why}`,
    "Mend the link in the notebook and run it again.",
  );

/** @throws UserError if the target is no file of the project that a reader may see */
export function resolveLink(href: string, context: LinkContext): Resolved {
  const { lesson, course, pages, besideFiles, where, onRead } = context;
  if (/^https:\/\//i.test(href)) return { href };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href))
    throw fault(where, href, "only https and files of the project can be linked.");
  const [file = "", anchor] = href.split("#").map(decode);
  const target = file === "" ? lesson.path : resolve(dirname(lesson.path), file);
  const there = course.find(({ path }) => resolve(path) === resolve(target));
  if (there) {
    const link = { page: there.page, anchor, where, href };
    const place = `${there === lesson ? "" : there.page}${anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`}`;
    return pages.includes(there.page) ? { href: place || there.page, link } : { link };
  }
  const name = readable(target, lesson);
  if (name === undefined) throw fault(where, href, "there is no such file that a page could show.");
  onRead(target);
  const place = `files/${name}`;
  return besideFiles ? { href: addressOf(place), file: { place, path: target } } : {};
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
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  return [root, dirname(notebook)]
    .map((folder) => relative(realpathSync(folder), realpathSync(path)))
    .find((name) => !/^\.\.|^[/\\]|^[A-Za-z]:|(?:^|[/\\])(?:\.|node_modules)/.test(name))
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
export function embed(src: string, context: LinkContext, attachments: unknown): string {
  const address = dataAddress(src, context, attachments);
  if (isPicture(address)) return address;
  throw fault(context.where, src.slice(0, 60), "that is no picture in base64, as pages show it.");
}

function dataAddress(src: string, { lesson, where, onRead }: LinkContext, attachments: unknown) {
  if (src.startsWith("data:")) return src;
  const name = /^attachment:(.*)$/.exec(src)?.[1];
  if (name !== undefined) {
    const all = attachments as Record<string, Record<string, Text>> | undefined;
    const forms = Object.entries(all?.[name] ?? all?.[decode(name)] ?? {});
    const [type, content] = forms.find(([type]) => type.startsWith("image/")) ?? [];
    if (content === undefined) throw fault(where, src, "the cell has no such picture attached.");
    return `data:${type};base64,${joined(content)}`;
  }
  const path = resolve(dirname(lesson.path), decode(src));
  const kind = types[extname(path).toLowerCase()];
  if (kind === undefined || readable(path, lesson) === undefined)
    throw fault(where, src, "there is no such picture in the project.");
  onRead(path);
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
