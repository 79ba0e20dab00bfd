/** The files that take a minute begin first, so that no worker is left alone with one at the end. */

import { BaseSequencer, type TestSpecification } from "vitest/node";

const long = ["/browser/", "/notebooks/lessons", "/export/pages", "/notebooks/", "/study/kernel"];

const rank = ({ moduleId }: TestSpecification) => {
  const at = long.findIndex((part) => moduleId.includes(part));
  return at < 0 ? long.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((a, b) => rank(a) - rank(b));
  }
}
