/**
 * Pictures with words beside them, each on a card of its own. A card is an SVG: the picture in it stays a PNG, and the
 * words stay text, which is sharp at every size.
 */

import type { Bundle } from "../../notebook/display.js";
import { escapeHtml, escapeXml } from "../../notebook/html.js";
import { colours, darkColours, font } from "../theme.js";
import { pngAddress } from "./png.js";

/** What is drawn on one card. */
export interface Card {
  readonly width: number;
  readonly height: number;
  /** Elements of SVG. */
  readonly markup: string;
  /** What it shows, for those who listen. */
  readonly words: string;
}

/** Size of the letters, in pixels. */
const fontSize = 13;

/** A card has paper of its own, so that its words can be read on any page; on a dark one it is dark. */
const style =
  `.paper{fill:${colours.paper}}.words{fill:${colours.curve};font:${fontSize}px ${font}}` +
  "@media (prefers-color-scheme:dark)" +
  `{.paper{fill:${darkColours.paper}}.words{fill:${darkColours.curve}}}`;

/** Width of a sheet of cards, in pixels: it fits a notebook in a window of 800. */
const sheetWidth = 680;

/**
 * Width of a letter as a share of its height, in pixels for each pixel: few fonts have wider letters on average. The
 * fonts of the reader's computer are not known here.
 */
const letterWidth = 0.6;

/**
 * A picture as an element of SVG. It is stored as small as it is, and enlarged where it is shown.
 *
 * @param pixels - red, green and blue from 0 to 255, row after row
 * @param width - in pixels of the picture
 * @param zoom - side of the square that each pixel is shown as
 */
export function pictureAt(
  x: number,
  y: number,
  pixels: Uint8Array,
  width: number,
  zoom: number,
): string {
  const height = pixels.length / 3 / width;
  const size = `width="${width * zoom}" height="${height * zoom}"`;
  const href = pngAddress(pixels, width);
  return `<image x="${x}" y="${y}" ${size} style="image-rendering:pixelated" href="${href}"/>`;
}

/** A line of text as an element of SVG, its lower edge at y; what does not fit into `width` becomes an ellipsis. */
export function textAt(x: number, y: number, text: string, width: number): string {
  return `<text class="words" x="${x}" y="${y}">${escapeXml(fitted(text, width))}</text>`;
}

/** @example fitted("a very long name", 60) // "a very…" */
export function fitted(text: string, width: number): string {
  const room = Math.floor(width / (fontSize * letterWidth));
  const letters = [...text];
  return letters.length <= room
    ? text
    : `${letters
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * Cards of equal size as an output of the notebook. In HTML each is an image with its words, so that they find their
 * places in narrow windows too; where there is no HTML they are one picture.
 *
 * @param words - what all of them show
 */
export function cardsBundle(cards: readonly Card[], words: string): Bundle {
  return {
    "text/html": `<div style="max-width:${sheetWidth}px">${cards.map(asImage).join("")}</div>`,
    "image/svg+xml": asSvg(sheetOf(cards, words)),
    "text/plain": words,
  };
}

function asImage(card: Card): string {
  const svg = Buffer.from(asSvg(card)).toString("base64");
  const size = `width="${card.width}" height="${card.height}"`;
  return `<img alt="${escapeHtml(card.words)}" ${size} src="data:image/svg+xml;base64,${svg}">`;
}

const asSvg = ({ width, height, markup, words }: Card) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
  `role="img" aria-label="${escapeXml(words)}"><style>${style}</style><rect class="paper" width="100%" height="100%"/>${markup}</svg>`;

/** The cards in rows. */
function sheetOf(cards: readonly Card[], words: string): Card {
  const { width, height } = cards[0] as Card;
  const columns = Math.max(1, Math.min(cards.length, Math.floor(sheetWidth / width)));
  const places = cards.map(({ markup }, k) => {
    const place = `${(k % columns) * width} ${Math.floor(k / columns) * height}`;
    return `<g transform="translate(${place})">${markup}</g>`;
  });
  const rows = Math.ceil(cards.length / columns);
  return { width: columns * width, height: rows * height, markup: places.join(""), words };
}
