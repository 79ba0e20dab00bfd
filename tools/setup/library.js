/** The library as notebooks import it: src/ compiled to dist/. */

import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ChildError, runQuietly } from "./child.js";
import { appendToLog } from "./log.js";
import { joinIntoIndex } from "./one-module.js";
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
    inProject("tools", "setup", "one-module.js"),
  ]);

/** Apart, the modules do the same: a kernel only needs longer to import them. */
async function joinOrSay() {
  try {
    await joinIntoIndex(fresh);
  } catch (error) {
    appendToLog(String(/** @type {Error} */ (error).stack));
    console.log("    Lessons will import the library more slowly; .one-neuron/setup.log says why.");
  }
}

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
    await joinOrSay();
    stamp(fresh, print());
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  },
};
