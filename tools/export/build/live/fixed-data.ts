/** Files of the library that read from the disk, with what they would read in their place. */

import { readFileSync } from "node:fs";
import { loadGradientTimes, loadORings, loadPenguins } from "one-neuron";
import { inProject } from "../../../setup/paths.js";

/** File of src/ → what takes its place. */
export const fixedData = (): Record<string, string> => ({
  "data/o-rings.ts": giving("loadORings", loadORings()),
  "data/penguins.ts": giving("loadPenguins", loadPenguins()),
  "data/gradient-times.ts": giving("loadGradientTimes", loadGradientTimes()),
});

/**
 * The code of functions that a lesson prints, by their names. It is read from the built file, because what runs this file may
 * change the code of functions that it loads.
 */
export function brokenPassesAsWritten(): Record<string, string> {
  const built = readFileSync(inProject("dist", "study", "broken-passes.js"), "utf8");
  const passes = built.matchAll(/^const (\w) = (.*?^\});$/gms);
  return Object.fromEntries([...passes].map(([, name, code]) => [name, code]));
}

/** Each call makes new lists, as reading a file does. */
const giving = (name: string, value: object) =>
  `export const ${name} = () => (${JSON.stringify(value)});`;
