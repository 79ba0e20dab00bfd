/** A picture inside a chart. */

import { colours } from "../theme.js";
import { Raster } from "./raster.js";

/**
 * A picture as the address of an image: a PNG, each pixel a square.
 *
 * @param pixels - red, green and blue from 0 to 255, row after row
 * @param width - in pixels of the picture
 * @param zoom - side of such a square
 */
export function imageAddress(pixels: Uint8Array, width: number, zoom: number): string {
  const height = pixels.length / 3 / width;
  const sheet = new Raster(width * zoom, height * zoom, colours.paper);
  sheet.picture(0, 0, zoom, width, pixels);
  return `data:image/png;base64,${Buffer.from(sheet.png()).toString("base64")}`;
}
