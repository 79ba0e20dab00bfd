/** What a page remembers of its reader: a learning platform keeps it if there is one, and otherwise the browser. */

import { notice } from "./notice.js";

export interface Memory {
  recall(key: string): string | null;
  /** @returns whether it was kept */
  remember(key: string, value: string): boolean;
}

/** The scripts of a page share it in the window. No heading can take its place there, as one with such an id would that of a name. */
const place = Symbol.for("one-neuron memory");
const shared = window as unknown as { [place]?: Memory };

/** Lets all scripts of the page remember in another place than the browser. */
export function rememberIn(memory: Memory): void {
  shared[place] = memory;
}

/** Some browsers forbid it for files and frames; then nothing is remembered, and the page works. */
const browser: Memory = {
  recall(key) {
    try {
      return localStorage.getItem(`one-neuron ${key}`);
    } catch {
      return null;
    }
  },
  remember(key, value) {
    try {
      localStorage.setItem(`one-neuron ${key}`, value);
      return true;
    } catch {
      notice(words.keepsNothing);
      return false;
    }
  },
};

const memory = () => shared[place] ?? browser;

export const recall: Memory["recall"] = (key) => memory().recall(key);

export const remember: Memory["remember"] = (key, value) => memory().remember(key, value);
