/** A sheet of pixels to put pictures and short texts on. */

import { encode } from "fast-png";
import { dots } from "./letters.js";

/** Height and width of a dot of a letter, in pixels. */
const dot = 2;

/** Height of a line of text with the space around it, in pixels. */
export const lineHeight = 10 * dot;

/** How many letters fit side by side. */
export const lettersIn = (width: number): number => Math.floor(width / (4 * dot));

/** Red, green and blue, from 0 to 255, of a colour written as #rrggbb. */
export const channels = (colour: string): [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

/** A sheet of one colour at first. */
export class Raster {
  readonly #data: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    colour: string,
  ) {
    this.#data = new Uint8Array(width * height * 3);
    this.fill(0, 0, width, height, channels(colour));
  }

  /** Paints a rectangle; what lies outside the sheet is left out. */
  fill(left: number, top: number, width: number, height: number, colour: ArrayLike<number>): void {
    const right = Math.min(left + width, this.width);
    for (let y = top; y < Math.min(top + height, this.height); y++)
      for (let x = left; x < right; x++) this.#data.set(colour, (y * this.width + x) * 3);
  }

  /** Paints a picture, each of its pixels as a square of zoom × zoom. */
  picture(left: number, top: number, zoom: number, width: number, pixels: Uint8Array): void {
    for (let p = 0; p < pixels.length / 3; p++) {
      const [row, column] = [Math.floor(p / width), p % width];
      const colour = pixels.subarray(3 * p, 3 * p + 3);
      this.fill(left + column * zoom, top + row * zoom, zoom, zoom, colour);
    }
  }

  /** Writes a line of text. */
  text(left: number, top: number, text: string, colour: string): void {
    for (const [x, y] of dots(text))
      this.fill(left + x * dot, top + y * dot, dot, dot, channels(colour));
  }

  /** The sheet as a PNG file: the same bytes on every computer. */
  png(): Uint8Array {
    return encode({ width: this.width, height: this.height, channels: 3, data: this.#data });
  }
}
