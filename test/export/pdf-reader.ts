/** What a PDF file says, read without the browser that made it. */

import { getDocumentProxy } from "unpdf";

/** A piece of text and its box, in points from the lower left corner of its page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  /** Its pieces, from top to bottom, and from left to right. */
  readonly pieces: readonly Piece[];
  /** All of them, with one space where there are any. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
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
      pictures: picturesIn((await page.getStructTree()) as Part | null),
    });
  }
  return pages;
}

const piece = ({ str, transform, width }: { str: string; transform: number[]; width: number }) => {
  const [, , , , left = 0, bottom = 0] = transform;
  return { text: str, left, right: left + width, bottom };
};

/** @example oneSpace("a\u00a0 b ") // "a b" */
export const oneSpace = (text: string) => text.replace(/\s+/g, " ").trim();

function picturesIn(part: Part | null): string[] {
  if (part === null) return [];
  const own = part.role === "Figure" && part.alt !== undefined ? [part.alt] : [];
  return [...own, ...(part.children ?? []).flatMap(picturesIn)];
}
