/** Long work in small turns, so that the notebook stays alive and its stop button works. */

import { onStopButton } from "./notebook.js";
import { type Progress, showProgress } from "./progress.js";

export interface TurnOptions {
  signal?: AbortSignal | undefined;
  showCost?: boolean | undefined;
  /** How far the work is. */
  progress: () => Progress;
}

/** Milliseconds of work between two turns of the event loop. */
const turn = 20;

/** Does the work, stepping aside every 20 ms, until it is done or somebody stops it. */
export async function takeTurns(
  work: Iterator<void>,
  { signal, showCost = false, progress }: TurnOptions,
): Promise<void> {
  const others = () => new Promise((resolve) => setImmediate(resolve));
  await others(); // the kernel sets its own stop handler aside until the cell first waits
  let stopped = signal?.aborted ?? false;
  const stop = () => {
    stopped = true;
  };
  const release = onStopButton(stop);
  signal?.addEventListener("abort", stop);
  const report = showProgress(showCost);
  try {
    let last = performance.now();
    while (!stopped && !work.next().done) {
      if (performance.now() - last < turn) continue;
      report(progress());
      await others();
      last = performance.now();
    }
  } finally {
    report(progress(), true);
    signal?.removeEventListener("abort", stop);
    release();
  }
}
