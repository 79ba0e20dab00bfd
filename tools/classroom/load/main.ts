/** Starts a class of its own for many learners at once, each of whom runs all lessons, and says how it went. */

import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../../setup/paths.js";
import { UserError } from "../../setup/user-error.js";
import { aborted } from "../aborted.js";
import { openClass, type Running } from "../class.js";
import { releaseIds } from "../ids.js";
import type { Options } from "../options.js";
import { type Figures, figuresOf, keepFigures } from "./figures.js";
import { Hub } from "./hub.js";
import { learn, type Outcome } from "./learner.js";
import { memoryOf, total } from "./memory.js";

/**
 * @param signal - stops the measurement
 * @throws UserError if a learner did not finish, a kernel died or a cell failed
 */
export async function load(learners: number, options: Options, signal: AbortSignal): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-load-"));
  const names = Array.from(
    { length: learners },
    (_, index) => `learner-${String(index + 1).padStart(2, "0")}`,
  );
  writeFileSync(join(folder, "learners.txt"), names.join("\n"));
  const token = randomBytes(32).toString("hex");
  const aClass = await openClass({ ...options, folder }, token, signal);
  const figures = await Promise.race([
    measure(aClass, names, token, options.changed),
    aborted(signal),
  ]).finally(aClass.stop);
  releaseIds(aClass.folder.ids);
  if (!figures || isClean(figures, learners)) rmSync(folder, { recursive: true, force: true });
  if (!figures) throw new UserError("The measurement was stopped.", "Nothing was kept of it.");
  console.log(JSON.stringify(figures, null, 2));
  if (!isClean(figures, learners))
    throw new UserError(
      "Not every learner came to the end of every lesson.",
      `What failed stands above. The class's folder with all logs is kept: ${folder}`,
    );
  if (!options.changed) keepFigures(figures, options.alone);
}

const isClean = ({ finished, kernelDeaths, failedCells }: Figures, learners: number): boolean =>
  finished === learners && kernelDeaths === 0 && failedCells === 0;

async function measure(
  aClass: Running,
  names: readonly string[],
  token: string,
  isChanged: boolean,
): Promise<Figures> {
  console.log(`  … ${names.length} learners start at once, and each runs all lessons`);
  const outcomes = await all(aClass, names, token, isChanged);
  return figuresOf(outcomes, commonMB(aClass));
}

/** What runs once for the whole class. */
function commonMB({ folder: { ids } }: Running): number {
  const usages = [ids.hub, ids.proxy, ids.compiler].map(memoryOf);
  return usages.reduce((sum, usage) => sum + total(usage), 0);
}

async function all(
  { address, folder }: Running,
  names: readonly string[],
  token: string,
  isChanged: boolean,
): Promise<Outcome[]> {
  const hub = new Hub(address, token);
  const lessons = readdirSync(inProject("notebooks"))
    .filter((file) => file.endsWith(".ipynb"))
    .sort();
  let done = 0;
  return Promise.all(
    names.map(async (name) => {
      const outcome = await learn(hub, name, folder.ids.learners[name] ?? 0, lessons, isChanged);
      done += 1;
      console.log(
        `  ${outcome.finished ? "✓" : "✗"} ${name} (${done} of ${names.length}): first chart after ${outcome.firstChart?.toFixed(1)} s, all lessons after ${outcome.all?.toFixed(0)} s`,
      );
      for (const failure of outcome.failedCells) console.log(`    ${failure}`);
      return outcome;
    }),
  );
}
