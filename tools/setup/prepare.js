/** All that a fresh clone lacks, in order; what is up to date is passed over. */

import { kernelSpec } from "./kernel.js";
import { library } from "./library.js";
import { oneAtATime } from "./one-at-a-time.js";
import { allPackages, learnersPackages } from "./packages.js";
import { pythonSide } from "./python.js";
import { quickStart } from "./quick-start.js";
import { isSomethingAside, putBackWhatIsAside } from "./renew.js";

/** @typedef {{ isDone(): boolean, run(): Promise<void> }} Step */

const kernel = [pythonSide, library, quickStart, kernelSpec];

/**
 * What a learner needs, to open notebooks.
 *
 * @type {readonly Step[]}
 */
export const course = [learnersPackages, ...kernel];

/**
 * What commands in TypeScript need, such as tests, which open notebooks too.
 *
 * @type {readonly Step[]}
 */
export const everything = [allPackages, ...kernel];

/**
 * What commands need that open no notebook: no Python among it.
 *
 * @type {readonly Step[]}
 */
export const nodeOnly = [allPackages, library];

/** @param {readonly Step[]} steps */
export const isPrepared = (steps) => steps.every((step) => step.isDone());

/**
 * Where all is up to date nothing is written: a class may share an install that only its teacher can change.
 *
 * @param {readonly Step[]} steps
 */
export async function prepare(steps) {
  if (isPrepared(steps) && !isSomethingAside()) return;
  await oneAtATime(async () => {
    putBackWhatIsAside();
    for (const step of steps) if (!step.isDone()) await step.run();
  });
}
