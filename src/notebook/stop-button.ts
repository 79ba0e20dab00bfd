/** The stop button of the notebook: while long work runs, it ends that work early instead of failing the cell. */

import { inNotebook } from "./display.js";

const running = new Set<() => void>();
let kernelListeners: NodeJS.SignalsListener[] = [];

function stopAll(): void {
  for (const stop of running) stop();
}

/**
 * Makes the notebook's stop button end some long work instead of the cell that waits for it, so that the cell goes on
 * with what there is. Outside a notebook nothing changes: Ctrl-C ends the program.
 *
 * @param stop - ends the work
 * @returns a function to be called when the work has ended; it gives the button back
 */
export function onStopButton(stop: () => void): () => void {
  if (!inNotebook()) return () => {};
  if (!process.listeners("SIGINT").includes(stopAll)) {
    running.clear(); // of an earlier cell: the kernel gives the button to each new cell
    kernelListeners = process.listeners("SIGINT");
    process.removeAllListeners("SIGINT").on("SIGINT", stopAll);
  }
  running.add(stop);
  return () => {
    if (!running.delete(stop) || running.size > 0) return;
    process.off("SIGINT", stopAll);
    for (const listener of kernelListeners) process.on("SIGINT", listener);
  };
}
