/**
 * Pictures with words below them, each on a card of its own. In HTML the words are text of the page around them, which
 * has its own size and colour; where there is no HTML, cards and words are one drawing.
 */

import { base64 } from "../../notebook/base64.js";
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
  /** What stands below it. */
  readonly caption?: string;
}

/** Size of the letters, in pixels. */
const fontSize = 13;

/** Between a card and its neighbours, and the height of a caption's line in a drawing, in pixels. */
const margin = 3;
const lineHeight = 20;

/** A drawing has paper of its own, so that its words can be read on any page; on a dark one it is dark. */
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
 * Cards of equal size as an output of the notebook. In HTML, cards with captions are a table, whose pictures become
 * smaller in a narrow window while their captions keep the size of the page's text; where there is no HTML, all are one
 * picture.
 *
 * @param words - what all of them show
 */
export function cardsBundle(cards: readonly Card[], words: string): Bundle {
  return {
    "text/html": asHtml(cards),
    "image/svg+xml": asSvg(sheetOf(cards, words)),
    "text/plain": words,
  };
}

/** How many cards with captions stand side by side: on a phone each picture is still about 90 pixels wide. */
const cardsInRow = 3;

function asHtml(cards: readonly Card[]): string {
  if (cards.every(({ caption }) => caption === undefined))
    return `<div style="max-width:${sheetWidth}px">${cards.map(asImage).join("")}</div>`;
  const rows = Array.from({ length: Math.ceil(cards.length / cardsInRow) }, (_, row) =>
    cards.slice(row * cardsInRow, (row + 1) * cardsInRow),
  );
  return `<table style="margin:0"><tbody>${rows.map(asRow).join("")}</tbody></table>`;
}

/** Programs that stripe their tables would put a bar of another colour behind every second row: it has none. */
const asRow = (cards: readonly Card[]) =>
  `<tr style="background:none">${cards.map(asCell).join("")}</tr>`;

const asCell = (card: Card) =>
  `<td style="text-align:left">${asImage(card)}<br>${escapeHtml(card.caption ?? "")}</td>`;

function asImage(card: Card): string {
  const svg = base64(asSvg(card));
  const size = `width="${card.width}" height="${card.height}"`;
  return `<img alt="${escapeHtml(card.words)}" ${size} src="data:image/svg+xml;base64,${svg}">`;
}

const asSvg = ({ width, height, markup, words }: Card) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
  `role="img" aria-label="${escapeXml(words)}"><style>${style}</style><rect class="paper" width="100%" height="100%"/>${markup}</svg>`;

/** The cards in rows, with their captions drawn. */
function sheetOf(cards: readonly Card[], words: string): Card {
  const drawn = cards.map(withCaption);
  const { width, height } = drawn[0] as Card;
  const columns = Math.max(1, Math.min(cards.length, Math.floor(sheetWidth / width)));
  const places = drawn.map(({ markup }, k) => {
    const place = `${(k % columns) * width} ${Math.floor(k / columns) * height}`;
    return `<g transform="translate(${place})">${markup}</g>`;
  });
  const rows = Math.ceil(cards.length / columns);
  return { width: columns * width, height: rows * height, markup: places.join(""), words };
}

/** A card with its caption as part of the drawing. */
function withCaption({ caption, ...card }: Card): Card {
  if (caption === undefined) return card;
  const picture = `<g transform="translate(${margin} ${margin})">${card.markup}</g>`;
  const height = card.height + lineHeight + 2 * margin;
  const text = textAt(margin, height - 2 * margin, caption, card.width);
  return { ...card, width: card.width + 2 * margin, height, markup: picture + text };
}
