/** The pictures of a book, each in a file of its own: many e-readers show no picture that stands inside a text. */

import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Files } from "../write/files.js";
import { asXml, type Element, named } from "./xhtml.js";

/** E-readers made before 2023 know no WebP. */
const asPng = (bytes: Buffer) => sharp(bytes).png({ compressionLevel: 9 }).toBuffer();

/** The place of a file that does not exist yet, from what it is made of: equal pictures share a file. */
const placeOf = (source: string, ending: string) =>
  `pictures/${createHash("sha256").update(source).digest("hex").slice(0, 12)}.${ending}`;

/**
 * @param address - a picture as data
 * @returns the place of its file, which is added to the files
 */
export async function pictureFile(address: string, files: Files): Promise<string> {
  const [, type = "", encoding, data = ""] =
    /^data:image\/([\w+-]+)(;base64)?,(.*)$/s.exec(address) ?? [];
  const bytes = encoding ? Buffer.from(data, "base64") : Buffer.from(decodeURIComponent(data));
  if (type === "svg+xml") return svgFile(bytes.toString(), files);
  const place = placeOf(address, type === "webp" ? "png" : type);
  if (!files.has(place)) files.set(place, type === "webp" ? await asPng(bytes) : bytes);
  return place;
}

/** @param svg - the element of a chart's still picture */
export function chartFile(svg: Element, files: Files): Promise<string> {
  svg.attribs.xmlns = "http://www.w3.org/2000/svg";
  if (named("image", svg).length > 0) svg.attribs["xmlns:xlink"] = "http://www.w3.org/1999/xlink";
  return svgFile(asXml(svg), files);
}

async function svgFile(svg: string, files: Files): Promise<string> {
  const place = placeOf(svg, "svg");
  if (files.has(place)) return place;
  let drawing = svg;
  for (const [address, data = ""] of svg.matchAll(/data:image\/webp;base64,([\w+/=]+)/g)) {
    const png = await asPng(Buffer.from(data, "base64"));
    drawing = drawing.replace(address, `data:image/png;base64,${png.toString("base64")}`);
  }
  files.set(place, drawing);
  return place;
}
