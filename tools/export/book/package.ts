/** The package document of the book: what it is called, what is in it, and in which order that is read. */

import { createHash } from "node:crypto";
import { type Html, html, trusted } from "../client/html.js";
import type { Branding } from "../read/branding.js";
import type { Words } from "../words/index.js";
import { bytesOf, type Files } from "../write/files.js";

const types: Readonly<Record<string, string>> = {
  xhtml: "application/xhtml+xml",
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

/**
 * @param files - all files of the book beside this one
 * @param contents - the place of the contents among them
 * @param spine - the places of the pages, in the order in which they are read
 */
export function packageDocument(
  files: Files,
  contents: string,
  spine: readonly string[],
  { title, words }: Branding,
): string {
  const places = [...files.keys()];
  const id = (place: string) => `file-${places.indexOf(place) + 1}`;
  return html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${words.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">urn:uuid:${identifier(files)}</dc:identifier>
<dc:title>${title}: ${words.book.subtitle}</dc:title>
<dc:language>${words.language}</dc:language>
<dc:rights>${words.book.rights}</dc:rights>
<meta property="dcterms:modified">${modified}</meta>
${accessibility(words).map(([name, value]) => html`<meta property="schema:${name}">${value}</meta>\n`)}</metadata>
<manifest>
${places.map((place) => {
  const properties = propertiesOf(place, files, contents);
  return html`<item id="${id(place)}" href="${place}" media-type="${types[place.split(".").at(-1) ?? ""]}"${properties !== "" && html` properties="${properties}"`}/>\n`;
})}</manifest>
<spine>
${spine.map((place): Html => html`<itemref idref="${id(place)}"/>\n`)}</spine>
</package>
`.text;
}

/** The identifier changes with the book's content, so this date says nothing; a true one would make two exports differ. */
const modified = "2000-01-01T00:00:00Z";

const accessibility = (words: Words) =>
  [
    ["accessMode", "textual"],
    ["accessMode", "visual"],
    ["accessModeSufficient", "textual"],
    ["accessibilityFeature", "alternativeText"],
    ["accessibilityFeature", "describedMath"],
    ["accessibilityFeature", "displayTransformability"],
    ["accessibilityFeature", "MathML"],
    ["accessibilityFeature", "readingOrder"],
    ["accessibilityFeature", "structuralNavigation"],
    ["accessibilityFeature", "tableOfContents"],
    ["accessibilityHazard", "none"],
    ["accessibilitySummary", words.book.accessibility],
  ] as const;

/** A UUID (version 8, whose bits are free) of all that is in the book. */
function identifier(files: Files): string {
  const hash = createHash("sha256");
  for (const [place, file] of files) hash.update(place).update(bytesOf(file));
  const hex = hash.digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** What an e-reader must know of a page before it opens it. */
function propertiesOf(place: string, files: Files, contents: string): string {
  const text = place.endsWith(".xhtml") ? bytesOf(files.get(place) ?? "").toString() : "";
  return [place === contents && "nav", text.includes("<math ") && "mathml"]
    .filter(Boolean)
    .join(" ");
}
