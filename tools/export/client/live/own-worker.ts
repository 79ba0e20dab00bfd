/** The worker of a page. */

import { part } from "./parts.js";
import type { CellWorker } from "./session.js";

/**
 * Makes workers of the parts that lie beside the page: opened from a disk, it may load scripts, but make no worker of a file.
 *
 * The first is made at once, and reads its script while the page still reads its own.
 */
export function workerMaker(): () => CellWorker {
  const script = [part("engine") ?? "", part("library") ?? ""].join("\n");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  let early: Worker | undefined = new Worker(address);
  early.addEventListener("error", () => {
    early = undefined; // nobody listened yet: the next one says why it fails
  });
  return () => {
    const made = early ?? new Worker(address);
    early = undefined;
    return made;
  };
}

/** The parts that a worker is given, of those that the page has. */
export function partsGiven() {
  const [data, wasm] = [part("data"), part("wasm")];
  return { ...(data !== undefined && { data }), ...(wasm !== undefined && { wasm }) };
}
