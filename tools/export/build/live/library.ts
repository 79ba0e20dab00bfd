/** The library as the page of one lesson has it: with the charts that its cells import, and its own exercises. */

import { readFileSync } from "node:fs";
import { inProject } from "../../../setup/paths.js";
import { workerScript } from "./bundle.js";
import { chartsOf } from "./charts.js";
import { coreOfEngine } from "./core-of-engine.js";
import { exercisesOf } from "./exercises.js";
import { fixedData, printedCode } from "./fixed-data.js";
import { instead } from "./instead.js";
import { withoutSolutions } from "./without-solutions.js";

/** What the library of a page depends on. */
export interface LibraryNeeds {
  /** The name of its notebook, such as "03-the-sigmoid". */
  readonly lesson: string;
  /** The names that its cells import. */
  readonly imports: readonly string[];
  /** Whether no worked answer may be in it. */
  readonly forStudents: boolean;
}

export async function libraryScript({
  lesson,
  imports,
  forStudents,
}: LibraryNeeds): Promise<string> {
  const read = (path: string) => readFileSync(inProject("src", path), "utf8");
  const charts = chartsOf(read("charts/index.ts"), imports);
  const contents = `
import * as library from "../../../src/index.js";
import { host } from "./instead/host.js";
${printedCode()}
host.open(library, ${JSON.stringify(charts.elsewhere)});`;
  const made = {
    "charts/index.ts": charts.index,
    "study/lessons.ts": exercisesOf(read("study/lessons.ts"), lesson),
    ...fixedData(),
    ...(imports.includes("tf.layers") && {
      "tfjs.cts": 'export { default } from "../tools/export/worker/instead/tfjs-with-layers.js";',
    }),
    ...(forStudents && withoutSolutions(lesson)),
  };
  return workerScript(contents, [instead(made), coreOfEngine]);
}
