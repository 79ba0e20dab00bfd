/** The PNG pictures of a page as lossless WebP: the same pixels in two thirds of the bytes. */

import sharp from "sharp";

const png = /data:image\/png;base64,[\w+/=]+/g;
const svg = /data:image\/svg\+xml;base64,[\w+/=]+/g;

/** Replaces each picture that becomes smaller; what cannot be read stays as it is. */
export async function smallerPictures(markup: string): Promise<string> {
  let smaller = await withWebp(markup);
  for (const address of new Set(markup.match(svg))) {
    const drawing = bytesOf(address).toString();
    if (drawing.search(png) >= 0)
      smaller = smaller.replaceAll(address, svgAddress(await withWebp(drawing)));
  }
  return smaller;
}

const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(",") + 1), "base64");

async function withWebp(text: string): Promise<string> {
  let smaller = text;
  for (const address of new Set(text.match(png)))
    smaller = smaller.replaceAll(address, await asWebp(address));
  return smaller;
}

async function asWebp(address: string): Promise<string> {
  const png = bytesOf(address);
  const webp = await sharp(png)
    .webp({ lossless: true, exact: true, effort: 6 })
    .toBuffer()
    .catch(() => png);
  return webp.length < png.length ? `data:image/webp;base64,${webp.toString("base64")}` : address;
}

/** Pictures in a drawing are base64 already; base64 of base64 is a third longer, and hardly shrinks when compressed. */
const svgAddress = (drawing: string) =>
  `data:image/svg+xml,${drawing.replace(/[^\w\s+/=:;,.()-]/gu, encodeURIComponent)}`;
