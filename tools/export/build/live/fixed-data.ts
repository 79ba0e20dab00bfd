/** Files of the library that read from the disk, with what they would read in their place. */

import { createRequire } from "node:module";
import type * as OneNeuron from "one-neuron";
import { loadGradientTimes, loadORings, loadPenguins } from "one-neuron";

/** File of src/ → what takes its place. */
export const fixedData = (): Record<string, string> => ({
  "data/o-rings.ts": giving("loadORings", loadORings()),
  "data/penguins.ts": giving("loadPenguins", loadPenguins()),
  "data/gradient-times.ts": giving("loadGradientTimes", loadGradientTimes()),
});

/** By `require`, as cells have it: no tool that reads TypeScript has changed the code of its functions. */
const { brokenPasses } = createRequire(import.meta.url)("one-neuron") as typeof OneNeuron;

/** Their code, by their names. */
export const brokenPassesAsWritten = (): Record<string, string> =>
  Object.fromEntries(Object.entries(brokenPasses).map(([name, pass]) => [name, String(pass)]));

/** Each call makes new lists, as reading a file does. */
const giving = (name: string, value: object) =>
  `export const ${name} = () => (${JSON.stringify(value)});`;
