/** The links of a lesson as they stand in its page: they lead to pages, headings or files beside it, or become words that name what they led to. */

import { resolve } from "node:path";
import { decoded } from "../../notebooks/decoded.js";
import { linkTarget } from "../../notebooks/link-target.js";
import { UserError } from "../../setup/user-error.js";
import type { Lesson } from "../read/course.js";
import { type DocumentFile, documentPage, isDocument } from "../read/document.js";
import { readSoundNotebook } from "../read/notebook-file.js";
import { addressOf } from "../write/files.js";
import type { Mention } from "./text/mention.js";

/** A link to a heading of another lesson, with the id that the heading had when the link was made. */
export interface HeadingLink {
  readonly page: string;
  readonly anchor: string;
  readonly id: string;
}

export interface LinkContext {
  readonly lesson: Lesson;
  readonly course: readonly Lesson[];
  /** The pages that it can link to: links to others become words. */
  readonly pages: readonly string[];
  /** Whether files of the project can lie beside the page. */
  readonly besideFiles: boolean;
  /** What the names of pages end with, without the dot. */
  readonly extension: string;
  /** Names the cell in an error. */
  readonly where: string;
  /** Called with each file that a link leads to or a picture shows. */
  readonly onRead: (path: string) => void;
}

/** What a link becomes. */
export interface PageLink {
  /** Its address in the page. */
  readonly href?: string;
  /** What its words stand for, if it has no address. */
  readonly mention?: Mention;
  readonly heading?: HeadingLink;
  /** A file of the project that must lie beside the pages, at this place. */
  readonly file?: { readonly place: string; readonly path: string };
  /** A file of the project that must become a page. */
  readonly document?: DocumentFile;
}

/** @throws UserError if it leads nowhere, or where no link may lead */
export function pageLink(href: string, context: LinkContext): PageLink {
  const { lesson, course, besideFiles, extension, where, onRead } = context;
  const lessonAt = (path: string) => course.find((one) => resolve(one.path) === resolve(path));
  const read = (path: string) => lessonAt(path)?.notebook ?? readSoundNotebook(path);
  const target = linkTarget(href, lesson.path, lesson.notebook, read);
  switch (target.kind) {
    case "fault":
      throw new UserError(
        `${where} links to ${decoded(href)}: ${target.why}`,
        "Mend the link in the notebook and run it again.",
      );
    case "outside":
      return { href: target.href };
    case "here":
      return toLesson(lesson, target.anchor, context);
    case "file": {
      const { path, place } = target.file;
      const other = lessonAt(path);
      if (other) return toLesson(other, target.anchor, context);
      onRead(path);
      if (!besideFiles) return { mention: { file: place } };
      if (isDocument(path))
        return { href: documentPage(place, extension), document: { path, place } };
      const beside = `files/${place}`;
      return { href: addressOf(beside), file: { place: beside, path } };
    }
  }
}

function toLesson(
  { page, number, plainTitle, idOf }: Lesson,
  anchor: string | undefined,
  { lesson, pages }: LinkContext,
): PageLink {
  const id = anchor === undefined ? undefined : idOf(anchor);
  const behind = id === undefined ? "" : `#${encodeURIComponent(id)}`;
  const isHere = page === lesson.page;
  return {
    ...(pages.includes(page)
      ? { href: isHere && behind ? behind : page + behind }
      : { mention: { number, title: plainTitle } }),
    ...(!isHere && anchor !== undefined && id !== undefined && { heading: { page, anchor, id } }),
  };
}
