/**
 * The order of the test files. The longest begin first, so that at the end no worker is left alone with a long one; this
 * list is by hand, because Vitest knows how long a file took only where it ran before.
 */

import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders, or beginnings of files, by the seconds that they take: from about 80 down to about 10. */
export const longest = [
  "/test/browser/lesson",
  "/test/export/pages",
  "/test/notebooks/lessons",
  "/test/faults/",
  "/test/kernel/",
  "/test/browser/kernel",
  "/test/notebooks/execute",
  "/test/export/",
  "/test/setup/",
  "/test/study/kernel",
];

function rank({ moduleId, project }: TestSpecification): number {
  // A worker cannot go on with the library that it has loaded once it was given a file of the other project.
  if (project.name === "alone") return -1;
  const at = longest.findIndex((beginning) => moduleId.includes(beginning));
  return at < 0 ? longest.length : at;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((a, b) => rank(a) - rank(b));
  }
}
