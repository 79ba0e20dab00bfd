/** The parts of the reference. What a learner imports stands in the part of the folder in which it is written. */

/** In the order in which they are shown. */
export const parts = ["The neuron", "Data", "Charts", "Exercises", "Notebook"] as const;

/** A folder of src/ → its part. */
const partOfFolder: Readonly<Record<string, (typeof parts)[number]>> = {
  "": "The neuron",
  descent: "The neuron",
  input: "The neuron",
  data: "Data",
  charts: "Charts",
  study: "Exercises",
  notebook: "Notebook",
};

/**
 * @param file - a file's path in the project, with `/` between folders
 * @throws Error if the file lies in a folder that no part names
 * @example partOf("src/sigmoid.ts") // "The neuron"
 * @example partOf("src/data/random.ts") // "Data"
 */
export function partOf(file: string): string {
  const folder = /^src\/(?:([^/]+)\/)?/.exec(file)?.[1] ?? "";
  const part = partOfFolder[folder];
  if (part === undefined)
    throw new Error(`${file} belongs to no part of the reference: add its folder to parts.ts.`);
  return part;
}
