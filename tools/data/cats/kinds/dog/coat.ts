/** The coats of dogs. */

import type { Colour } from "../../colour.js";

export interface Coat {
  base: Colour;
  ear: Colour;
  muzzle: Colour;
  spots: boolean;
}

export const coats: readonly Coat[] = [
  { base: "#c98f4e", ear: "#9c6428", muzzle: "#ecd0a2", spots: false },
  { base: "#e6c487", ear: "#c69a55", muzzle: "#f5e4c2", spots: false },
  { base: "#6b4630", ear: "#4a2e1e", muzzle: "#a87c56", spots: false },
  { base: "#33313a", ear: "#232128", muzzle: "#b97c43", spots: false },
  { base: "#f2eee6", ear: "#7b4d2c", muzzle: "#fbf8f2", spots: true },
  { base: "#f2eee6", ear: "#34323a", muzzle: "#fbf8f2", spots: true },
  { base: "#8f949c", ear: "#666b74", muzzle: "#dfe1e4", spots: false },
];
