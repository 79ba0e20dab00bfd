/** A page of the book. */

import { type Html, html, trusted } from "../client/html.js";
import type { Branding } from "../read/branding.js";
import type { Words } from "../words/index.js";

export const stylePlace = "style.css";

/** @param type - what the page is in the terms of ePub, such as "chapter" */
export const bookPage = (title: string, type: string, words: Words, content: Html): string =>
  html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${words.language}" xml:lang="${words.language}">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="${stylePlace}"/>
</head>
<body>
<section epub:type="${type}">
${content}
</section>
</body>
</html>
`.text;

export const titlePage = ({ title, words }: Branding): string =>
  bookPage(
    title,
    "titlepage",
    words,
    html`<h1 class="title">${title}</h1>
<p class="subtitle">${words.book.subtitle}</p>
<p>${words.book.still}</p>
<p>${words.book.rights}</p>`,
  );
