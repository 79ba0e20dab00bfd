/**
 * What the engine of the worker gives to the library of a lesson. Both are scripts of their own, one behind the other: the
 * engine is the same for all lessons, so that a browser keeps it from one to the next.
 */

import type { Bundle } from "../../../src/notebook/display.js";

export interface Host {
  /** All of TensorFlow.js that every lesson has. */
  readonly tf: object;
  /** Shows an output. @returns a function that puts another one in its place */
  display(bundle: Bundle): (bundle: Bundle) => void;
  /** Shows what the reader has done, which the page knows. */
  displayProgress(words: string): void;
  /** An answer was judged. */
  checked(exercise: string, outcome: "correct" | "not yet"): void;
  /** From now on the page's Stop ends this work. @returns a function to be called when the work has ended */
  onStop(stop: () => void): () => void;
  /** @throws Error if the page has no such part */
  part(name: "data" | "wasm"): string;
  /** Runs the script of the part "wasm", which registers a back end. @throws Error if the page has no such part */
  startWasm(): void;
  /** Called once, with all that cells can import; `elsewhere` are the names that only other lessons' pages have. */
  open(library: object, elsewhere: readonly string[]): void;
}

/** Where the engine leaves it for the library. */
const place = Symbol.for("one-neuron host");
const left = globalThis as { [place]?: Host };

export function leaveHost(host: Host): void {
  left[place] = host;
}

/** Takes it away: no cell finds it there. */
export function takeHost(): Host {
  const host = left[place] as Host;
  delete left[place];
  return host;
}
