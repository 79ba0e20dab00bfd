/** Long work in small turns, so that the notebook stays alive and its stop button works. */

import { demand, describe } from "../input/input-error.js";
import { nextTurn } from "./next-turn.js";
import { type Progress, showProgress } from "./progress-bar.js";
import { onStopButton } from "./stop-button.js";

/** Milliseconds of work between two turns of the event loop. */
const turn = 20;

/**
 * Does the work, stepping aside every 20 ms, until it is done or somebody stops it.
 *
 * @throws InputError if `signal` is something else than an AbortSignal
 */
export async function takeTurns(
  work: Iterator<void>,
  progress: Progress,
  { signal, showCost = false }: { signal?: AbortSignal; showCost?: boolean },
): Promise<void> {
  const known = signal === undefined || signal instanceof AbortSignal;
  demand(known, "signal of an AbortController", describe(signal));
  await nextTurn(); // the kernel sets its own stop handler aside until the cell first waits
  const button = new AbortController();
  const stop = AbortSignal.any(signal ? [signal, button.signal] : [button.signal]);
  const release = onStopButton(() => button.abort());
  const report = showProgress(showCost);
  try {
    let last = performance.now();
    while (!stop.aborted && !work.next().done) {
      if (performance.now() - last < turn) continue;
      report(progress);
      await nextTurn();
      last = performance.now();
    }
  } finally {
    report(progress, true);
    release();
  }
}
