/** The library as the page of one lesson has it: with the charts that its cells import, and its own exercises. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../../setup/paths.js";
import { workerScript } from "./bundle.js";
import { chartsOf } from "./charts.js";
import { coreOfEngine } from "./core-of-engine.js";
import { exercisesOf } from "./exercises.js";
import { brokenPassesAsWritten, fixedData } from "./fixed-data.js";
import { givingDefaultOf, instead } from "./instead.js";
import { withoutSolutions } from "./without-solutions.js";
import { workerFolder } from "./worker-folder.js";

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
  const made = {
    "charts/index.ts": charts.index,
    "study/lessons.ts": exercisesOf(read("study/lessons.ts"), lesson),
    ...fixedData(),
    ...(imports.includes("tf.layers") && {
      "tfjs.cts": givingDefaultOf(join(workerFolder, "instead", "tfjs-with-layers.ts")),
    }),
    ...(forStudents && withoutSolutions(lesson)),
  };
  return workerScript("library.ts", {
    plugins: [instead(made), coreOfEngine],
    values: {
      chartsElsewhere: charts.elsewhere,
      brokenPassesAsWritten: brokenPassesAsWritten(),
    },
  });
}
