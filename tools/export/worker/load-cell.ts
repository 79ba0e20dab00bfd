/** Makes a function of the text of a cell, without `eval`, which the policy of the page forbids. */

import { transform } from "sucrase";
import { loadScript } from "./load-script.js";

/** What the code of a cell finds under the name `__cell`; `runnable` says how it is used. */
export interface CellScope {
  /** The names that other cells declared. */
  readonly shared: object;
  from(module: string): unknown;
  share(accessors: object): void;
  /** The value of its last expression. */
  last?: unknown;
}

export type LoadedCell = (scope: CellScope) => Promise<void>;

/** What a cell's script calls, for as long as it is loaded. */
const receiver = "__oneNeuronCell";
const holder = globalThis as { [receiver]?: (cell: LoadedCell) => void };

/**
 * @param code - TypeScript; what stands around it is put on its own lines, so that they keep their numbers
 * @param note - told the names under which a browser may call the script in the stack of an error
 * @throws Unreadable for what is no TypeScript, SyntaxError for what is no JavaScript without its types
 */
export function loadCell(code: string, name: string, note: (script: string) => void): LoadedCell {
  const script = `${receiver}(async (__cell) => {"use strict";${withoutTypes(code)}\n})\n//# sourceURL=${name}`;
  note(name);
  let loaded: LoadedCell | undefined;
  holder[receiver] = (cell) => {
    loaded = cell;
  };
  try {
    loadScript(script, note);
  } finally {
    delete holder[receiver];
  }
  return loaded as unknown as LoadedCell;
}

/** Text that is no TypeScript; its message says where, as the compiler of the notebook does: `2:14 - Unexpected token`. */
export class Unreadable extends SyntaxError {}

/**
 * sucrase takes the types away and leaves every line where it is. Its own look for unused imports is not needed: a cell that
 * is run has no more imports.
 */
function withoutTypes(code: string): string {
  const options = { disableESTransforms: true, keepUnusedImports: true };
  try {
    return transform(code, { transforms: ["typescript"], ...options }).code;
  } catch (error) {
    const [, words, place] = /^(.*) \((\d+:\d+)\)$/.exec((error as Error).message) ?? [];
    throw place === undefined ? error : new Unreadable(`${place} - ${words}`);
  }
}
