/** Files of the library that read from the disk, with what they would read in their place. */

import { loadGradientTimes, loadORings, loadPenguins } from "one-neuron";

/** File of src/ → what takes its place. */
export const fixedData = (): Record<string, string> => ({
  "data/o-rings.ts": giving("loadORings", loadORings()),
  "data/penguins.ts": giving("loadPenguins", loadPenguins()),
  "data/gradient-times.ts": giving("loadGradientTimes", loadGradientTimes()),
});

/** Each call makes new lists, as reading a file does. */
const giving = (name: string, value: object) =>
  `export const ${name} = () => (${JSON.stringify(value)});`;
