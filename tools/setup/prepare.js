/** All that a fresh clone lacks, in order; what is up to date is passed over. */

import { kernelSpec } from "./kernel.js";
import { library } from "./library.js";
import { packages } from "./packages.js";
import { pythonSide } from "./python.js";
import { quickStart } from "./quick-start.js";

const steps = [packages, pythonSide, library, quickStart, kernelSpec];

export async function prepare() {
  for (const step of steps) if (!step.isDone()) await step.run();
}
