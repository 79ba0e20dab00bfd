/** Pictures on a sheet, each with its name below it. */

import { nameOf, type Pictures, pixelsOf } from "../../data/picture-set.js";
import { describe, InputError } from "../../input/input-error.js";
import { type Bundle, display } from "../../notebook/display.js";
import { cardsBundle, pictureAt } from "./card.js";

/** In pixels: a picture of 64 × 64 is shown twice as large. */
const pictureWidth = 128;

/**
 * Shows pictures as a grid, each with its number and the name of its class below it.
 *
 * @param set - pictures as `loadCats()` gives them, such as train
 * @param indices - which of them, counted from 0; the first 20 unless told
 * @param captions - what stands below each instead of its name
 * @throws InputError if there is no picture of such a number, or not one caption for each
 * @example showPictures(train, [2, 7, 11]) // train as loadCats() gives it
 * @example showPictures(train, [2, 7, 11], ["2", "7", "11"]) // does not say which are cats
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
  const cards = names.map((caption, k) => ({
    width: width * zoom,
    height: height * zoom,
    markup: pictureAt(0, 0, pictures[k] as Uint8Array, width, zoom),
    words: `Picture ${chosen[k]}`,
    caption,
  }));
  const count = names.length === 1 ? "1 picture" : `${names.length} pictures`;
  return cardsBundle(cards, `${count}: ${names.join(", ")}.`);
}

function readNames(captions: readonly string[], count: number): readonly string[] {
  const texts = Array.isArray(captions) && captions.every((text) => typeof text === "string");
  if (texts && captions.length === count) return captions;
  throw new InputError(`${count} captions, one for each picture`, describe(captions));
}
