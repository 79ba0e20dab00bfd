/** Colours that subjects and backdrops share, so that no colour belongs to one class. */

import { type Colour, hsl } from "./colour.js";
import type { Random } from "./random.js";

/** Walls, cushions, carpets: any hue, from pale to deep, seldom strong. */
export const cloth = (random: Random): Colour =>
  hsl(random.between(0, 360), random.between(0.15, 0.6), random.between(0.28, 0.8));

/** Paint of made things: strong, of any hue, oftener a warm one. */
export const paint = (random: Random): Colour => {
  const hue = random.chance(0.38) ? random.between(345, 410) % 360 : random.between(0, 360);
  return hsl(hue, random.between(0.55, 0.8), random.between(0.4, 0.58));
};

/** Wood from pale to dark. */
export const wood = (random: Random): Colour =>
  hsl(random.between(22, 36), random.between(0.3, 0.55), random.between(0.28, 0.62));

/** Grass and leaves through the year. */
export const leaf = (random: Random): Colour =>
  hsl(random.between(70, 135), random.between(0.3, 0.55), random.between(0.28, 0.48));

/** Fur of any animal: ginger, cream, white, grey, black, browns. */
export const furs: readonly Colour[] = [
  "#d98a3d",
  "#e8d3ad",
  "#f1ede4",
  "#8d9097",
  "#34323a",
  "#7b5636",
  "#b08a5e",
  "#a4622c",
  "#5d6168",
];
