/** The charts of the library that the page of one lesson has. */

export interface ChosenCharts {
  /** The index of the charts without those of other lessons. */
  readonly index: string;
  /** The names of those that it leaves out. */
  readonly elsewhere: readonly string[];
}

/**
 * @param index - the text of src/charts/index.ts, where each chart of a lesson has a line of its own
 * @param imports - the names that the lesson imports
 */
export function chartsOf(index: string, imports: readonly string[]): ChosenCharts {
  const elsewhere: string[] = [];
  const lines = index.split("\n").filter((line) => {
    const name = /^export \{ (\w+) \} from "\.\/lessons\//.exec(line)?.[1];
    if (name === undefined || imports.includes(name)) return true;
    elsewhere.push(name);
    return false;
  });
  return { index: lines.join("\n"), elsewhere };
}
