/** Pictures on a sheet, each with its name below it. */

import { nameOf, type Pictures, pixelsOf } from "../../data/picture-set.js";
import { describe, InputError } from "../../input/input-error.js";
import { type Bundle, display } from "../../notebook/display.js";
import { colours } from "../theme.js";
import { pictureBundle } from "./picture-bundle.js";
import { lettersIn, lineHeight, Raster } from "./raster.js";

/** In pixels: a sheet fits a notebook in a window of 800, a picture of 64 × 64 is shown twice as large. */
const sheetWidth = 680;
const pictureWidth = 128;
const gap = 6;

/**
 * Shows pictures as a grid, each with its number and the name of its class below it.
 *
 * @param set - pictures as `loadCats()` gives them, such as train
 * @param indices - which of them, counted from 0; the first 20 unless told
 * @param captions - what stands below each instead of its name
 * @throws InputError if there is no picture of such a number, or not one caption for each
 * @example const { train } = await loadCats(); showPictures(train, [2, 7, 11])
 */
export function showPictures(
  set: Pictures,
  indices?: readonly number[],
  captions?: readonly string[],
): void {
  display(picturesBundle(set, indices, captions));
}

/** What `showPictures` shows. */
export function picturesBundle(
  set: Pictures,
  indices?: readonly number[],
  captions?: readonly string[],
): Bundle {
  pixelsOf(set, 0);
  const [m, height, width] = set.shape;
  const chosen = indices ?? Array.from({ length: Math.min(20, m) }, (_, i) => i);
  if (!Array.isArray(chosen) || chosen.length === 0)
    throw new InputError("a list of numbers of pictures", describe(indices));
  const pictures = chosen.map((i) => pixelsOf(set, i));
  const names = readNames(captions ?? chosen.map((i) => nameOf(set, i)), chosen.length);
  const zoom = Math.max(1, Math.floor(pictureWidth / width));
  const cell = { width: width * zoom + gap, height: height * zoom + gap + lineHeight };
  const columns = Math.max(1, Math.min(chosen.length, Math.floor(sheetWidth / cell.width)));
  const rows = Math.ceil(chosen.length / columns);
  const sheet = new Raster(columns * cell.width + gap, rows * cell.height + gap, colours.paper);
  for (const [k, pixels] of pictures.entries()) {
    const left = (k % columns) * cell.width + gap;
    const top = Math.floor(k / columns) * cell.height + gap;
    const name = (names[k] as string).slice(0, lettersIn(width * zoom));
    sheet.picture(left, top, zoom, width, pixels);
    sheet.text(left, top + height * zoom + gap, name, colours.curve);
  }
  const count = names.length === 1 ? "1 picture" : `${names.length} pictures`;
  return pictureBundle(sheet, `${count}: ${names.join(", ")}.`);
}

function readNames(captions: readonly string[], count: number): readonly string[] {
  const texts = Array.isArray(captions) && captions.every((text) => typeof text === "string");
  if (texts && captions.length === count) return captions;
  throw new InputError(`${count} captions, one for each picture`, describe(captions));
}
