/** All that a fresh clone lacks, in order; what is up to date is passed over. */

import { kernelSpec } from "./kernel.js";
import { library } from "./library.js";
import { oneAtATime } from "./one-at-a-time.js";
import { packages } from "./packages.js";
import { pythonSide } from "./python.js";
import { quickStart } from "./quick-start.js";
import { isSomethingAside, putBackWhatIsAside } from "./renew.js";

const steps = [packages, pythonSide, library, quickStart, kernelSpec];

export const isPrepared = () => steps.every((step) => step.isDone());

/** Where all is up to date nothing is written: a class may share an install that only its teacher can change. */
export async function prepare() {
  if (isPrepared() && !isSomethingAside()) return;
  await oneAtATime(async () => {
    putBackWhatIsAside();
    for (const step of steps) if (!step.isDone()) await step.run();
  });
}
