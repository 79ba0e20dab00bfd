/** The worker of a page. */

import { part } from "./parts.js";
import type { CellWorker } from "./session.js";

/** Makes workers of the parts that lie beside the page: opened from a disk, it may load scripts, but make no worker of a file. */
export function workerMaker(): () => CellWorker {
  const script = [part("engine") ?? "", part("library") ?? ""].join("\n");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return () => new Worker(address);
}

/** The parts that a worker is given, of those that the page has. */
export function partsGiven() {
  const [data, wasm] = [part("data"), part("wasm")];
  return { ...(data !== undefined && { data }), ...(wasm !== undefined && { wasm }) };
}
