/** A picture as a PNG: the same bytes on every computer. */

import { encode } from "fast-png";
import { base64 } from "../../notebook/base64.js";

/**
 * The address of an image that holds its data itself.
 *
 * @param pixels - red, green and blue from 0 to 255, row after row
 * @param width - in pixels
 * @param zoom - side of the square that each pixel becomes
 */
export function pngAddress(pixels: Uint8Array, width: number, zoom = 1): string {
  const height = pixels.length / 3 / width;
  const data = zoom === 1 ? pixels : enlarge(pixels, width, height, zoom);
  const png = encode({ width: width * zoom, height: height * zoom, channels: 3, data });
  return `data:image/png;base64,${base64(png)}`;
}

function enlarge(pixels: Uint8Array, width: number, height: number, zoom: number): Uint8Array {
  const data = new Uint8Array(pixels.length * zoom * zoom);
  for (let y = 0; y < height * zoom; y++)
    for (let x = 0; x < width * zoom; x++) {
      const from = 3 * (Math.floor(y / zoom) * width + Math.floor(x / zoom));
      data.set(pixels.subarray(from, from + 3), 3 * (y * width * zoom + x));
    }
  return data;
}
