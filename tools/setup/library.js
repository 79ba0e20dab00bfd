/** The library as notebooks import it: src/ compiled to dist/. */

import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ChildError, runQuietly } from "./child.js";
import { inProject, scratch } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { UserError } from "./user-error.js";

/** TypeScript 7: quick, but without the functions that other programs call. For TypeDoc "typescript" is version 6. */
export const compiler = inProject("node_modules", "@typescript", "native", "bin", "tsc");

const folder = inProject("dist");
const fresh = join(scratch, "dist"); // compiled here: a failure leaves the library of before
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
    rmSync(fresh, { recursive: true, force: true });
    try {
      await runQuietly(
        process.execPath,
        [compiler, "-p", "tsconfig.build.json", "--outDir", fresh],
        { title: "Building the library" },
      );
    } catch (error) {
      if (!(error instanceof ChildError)) throw error;
      throw new UserError(
        `src/ does not compile:\n${error.output.trim()}`,
        "Mend it (or: git stash) and run the command again.",
      );
    }
    stamp(fresh, print());
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  },
};
