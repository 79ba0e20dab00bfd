/** The library as notebooks import it: src/ compiled to dist/. */

import { rmSync } from "node:fs";
import { ChildError, runQuietly } from "./child.js";
import { inProject } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { UserError } from "./user-error.js";

const folder = inProject("dist");
const print = () =>
  fingerprint([
    inProject("src"),
    inProject("tsconfig.json"),
    inProject("tsconfig.build.json"),
    inProject("package-lock.json"),
  ]);

export const library = {
  isDone: () => isStamped(folder, print()),

  async run() {
    rmSync(folder, { recursive: true, force: true });
    const compiler = inProject("node_modules", "typescript", "bin", "tsc");
    try {
      await runQuietly(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
        title: "Building the library",
      });
    } catch (error) {
      if (!(error instanceof ChildError)) throw error;
      throw new UserError(
        `src/ does not compile:\n${error.output.trim()}`,
        "Mend it (or: git stash) and run the command again.",
      );
    }
    stamp(folder, print());
  },
};
