/** Runs cells as the page does, without a page: names and types as in the page, and Node in place of the worker. */

import { format } from "node:util";
import { runInThisContext } from "node:vm";
import { transform } from "sucrase";
import * as library from "../../../src/index.js";
import { runnable } from "../../../tools/export/client/live/names/runnable.js";

export interface Said {
  readonly failed: boolean;
  readonly text: string;
}

/** @returns what runs one cell after the other, all with the same shared values */
export function pageWithoutPage(): (source: string) => Promise<Said> {
  const shared = {};
  return async (source) => {
    const lines: string[] = [];
    const log = (...data: unknown[]) => void lines.push(`${format(...data)}\n`);
    const cell = {
      shared,
      last: undefined as unknown,
      from: (module: string) => {
        if (module !== "one-neuron") throw new Error(`no module ${module}`);
        return library;
      },
      share(accessors: object) {
        for (const [name, one] of Object.entries(Object.getOwnPropertyDescriptors(accessors)))
          Object.defineProperty(shared, name, { ...one, configurable: true });
      },
    };
    try {
      const run = runInThisContext(asFunction(runnable(source, new Set(Object.keys(shared)))));
      await run(cell, { ...console, log });
      if (cell.last !== undefined && cell.last !== null) log(cell.last);
      return { failed: false, text: lines.join("") };
    } catch (error) {
      return { failed: true, text: `${lines.join("")}${error}` };
    }
  };
}

/** The function that a worker makes of a cell, as JavaScript. */
export function asFunction(code: string): string {
  const options = { transforms: ["typescript" as const], disableESTransforms: true };
  return `(async function (__cell, console) {${transform(code, options).code}\n})`;
}
