/** All steps with one Node, in a place of its own that is gone afterwards. */

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "../setup/paths.js";
import { makePlace, type Place, removePlace } from "./place.js";
import { type Outcome, runStep, type Step } from "./step.js";
import { ordinaryUser } from "./user.js";

export interface Tried {
  readonly node: string;
  /** By the step's name; a step after one that was needed is missing. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What was printed, if a step failed. */
  readonly log: string | undefined;
}

export interface Plan {
  /** The folder of the Node's program, once the first steps have fetched it. */
  readonly bin: (place: Place) => string;
  readonly steps: (place: Place) => readonly (Step & {
    /** Whether all that follows makes sense only if it passed. */
    readonly needed?: boolean;
  })[];
}

/** @param node - its version, for the words */
export async function tryNode(node: string, { bin, steps }: Plan): Promise<Tried> {
  const logs = join(scratch, "matrix");
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `node-${node}.log`);
  rmSync(log, { force: true });
  const place = makePlace(ordinaryUser());
  const outcomes: Record<string, Outcome> = {};
  try {
    for (const step of steps(place)) {
      const title = `Node ${node}: ${step.name}`;
      const outcome = await runStep(step, place, { title, log, bin: bin(place) });
      outcomes[step.name] = outcome;
      if (step.needed && !outcome.passed) break;
    }
  } finally {
    await removePlace(place);
  }
  if (!isGreen(outcomes)) return { node, outcomes, log };
  rmSync(log);
  return { node, outcomes, log: undefined };
}

const isGreen = (outcomes: Tried["outcomes"]) =>
  Object.values(outcomes).every(({ passed }) => passed);
