/** What a PDF file says, read without the browser that made it. */

import { getDocumentProxy } from "unpdf";

/** A piece of text and its box, in points from the lower left corner of its page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of the contents that a reader's program shows beside the pages. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly items: readonly Bookmark[];
}

export interface PdfPage {
  /** Its pieces, from top to bottom, and from left to right. */
  readonly pieces: readonly Piece[];
  /** All of them, with one space where there are any. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The numbers of the pages to which its links lead; undefined for a link that leads nowhere in the document. */
  readonly links: readonly (number | undefined)[];
  /** What is said of its pictures. */
  readonly pictures: readonly string[];
}

/** A part of what a page says to a screen reader. */
interface Part {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Part[];
}

export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const places = await pdf.getDestinations();
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const pieces = items
      .flatMap((item) => ("str" in item && item.str.trim() !== "" ? [piece(item)] : []))
      .sort((a, b) => b.bottom - a.bottom || a.left - b.left);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      pieces,
      text: oneSpace(pieces.map(({ text }) => text).join(" ")),
      width,
      height,
      links: await Promise.all(
        (await page.getAnnotations())
          .filter(({ url }) => url === undefined)
          .map(({ dest }) => pageAt(pdf, places[dest])),
      ),
      pictures: picturesIn((await page.getStructTree()) as Part | null),
    });
  }
  return pages;
}

const piece = ({ str, transform, width }: { str: string; transform: number[]; width: number }) => {
  const [, slope, , , left = 0, bottom = 0] = transform;
  const isUpright = slope === 0;
  return { text: str, left, right: left + (isUpright ? width : 0), bottom };
};

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @param place - as a PDF names it: a page, and where on the page */
const pageAt = async (pdf: Pdf, place: readonly unknown[] | undefined) =>
  place && 1 + (await pdf.getPageIndex(place[0] as Parameters<Pdf["getPageIndex"]>[0]));

export async function readBookmarks(bytes: Uint8Array): Promise<Bookmark[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  type Outline = Awaited<ReturnType<Pdf["getOutline"]>>;
  const all = (outline: Outline): Promise<Bookmark[]> =>
    Promise.all(
      outline.map(async ({ title, dest, items }) => ({
        title: oneSpace(title),
        page: (await pageAt(pdf, dest as unknown[])) ?? 0,
        items: await all(items),
      })),
    );
  return all(await pdf.getOutline());
}

/** @example oneSpace("a\u00a0 b ") // "a b" */
export const oneSpace = (text: string) => text.replace(/\s+/g, " ").trim();

function picturesIn(part: Part | null): string[] {
  if (part === null) return [];
  const own = part.role === "Figure" && part.alt !== undefined ? [part.alt] : [];
  return [...own, ...(part.children ?? []).flatMap(picturesIn)];
}
