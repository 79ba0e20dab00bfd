/** The penguins' file, made from the copy of the Palmer penguins in the vega-datasets package. */

import { readFileSync } from "node:fs";
import { inProject } from "../setup/paths.js";

interface Penguin {
  readonly Species: string;
  readonly "Beak Length (mm)": number | null;
  readonly "Beak Depth (mm)": number | null;
}

/**
 * Adelie and Chinstrap penguins with the length and the depth of their beaks. This pair was chosen because a straight line separates
 * the two species nearly, but not wholly, and because neither measurement does so alone. Both are in millimetres.
 *
 * @returns the text of the file, and how many penguins of the two species were left out because a value is missing
 */
export function penguins(): { csv: string; leftOut: number } {
  const source = inProject("node_modules", "vega-datasets", "data", "penguins.json");
  const all: Penguin[] = JSON.parse(readFileSync(source, "utf8"));
  const both = all.filter(({ Species }) => Species === "Adelie" || Species === "Chinstrap");
  const rows = both
    .map((penguin) => [penguin.Species, penguin["Beak Length (mm)"], penguin["Beak Depth (mm)"]])
    .filter((row) => !row.includes(null));
  const lines = [["species", "beak_length_mm", "beak_depth_mm"], ...rows];
  const csv = lines.map((line) => `${line.join(",")}\n`).join("");
  return { csv, leftOut: both.length - rows.length };
}
