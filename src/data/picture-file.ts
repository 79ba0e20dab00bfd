/** Reading one picture, of whatever size, as the small square that the neuron looks at. */

import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { InputError } from "../input/input-error.js";

/** Pixels that a picture may have: more than any telephone's ordinary picture, less than would fill the memory. */
const mostPixels = 64e6;

/** Whether a file is a PNG or JPEG picture by its name. */
export const isNamedAsPicture = (path: string) => /^\.(png|jpe?g)$/i.test(extname(path));

/**
 * Reads a PNG or JPEG picture, turns it upright (as its EXIF data say), cuts out the square in its middle and scales
 * that to side × side pixels. What is transparent becomes white; of an animation the first picture is taken.
 *
 * @param path - the file
 * @param side - pixels along each side
 * @returns side · side · 3 numbers from 0 to 255, row by row, red, green, blue
 * @throws InputError if the file is not such a picture or has more than 64 megapixels; it names the file
 */
export async function readPicture(path: string, side: number): Promise<Uint8Array> {
  const fail = (expected: string, got: string) => new InputError(`${path} to be ${expected}`, got);
  const { default: sharp } = await import("sharp");
  sharp.cache(false); // or Windows could not delete the file afterwards
  try {
    if ((await stat(path)).size === 0) throw fail("a picture", "an empty file");
    const image = sharp(path, { limitInputPixels: false, failOn: "error" });
    const { format, width, height } = await image.metadata();
    if (format !== "png" && format !== "jpeg") throw fail("a PNG or JPEG picture", format);
    if (width * height > mostPixels)
      throw fail("a picture of at most 64 megapixels", `${width} × ${height} pixels`);
    const square = image.autoOrient().resize(side, side, { fit: "cover", position: "centre" });
    return await square.flatten({ background: "white" }).toColourspace("srgb").raw().toBuffer();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw fail("a picture", (error as Error).message.split("\n", 1)[0] as string);
  }
}
