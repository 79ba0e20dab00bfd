/** Limits how much work goes on at once. */

import { availableParallelism } from "node:os";

/**
 * A queue for work that keeps a core busy.
 *
 * @param places - how many may run at once
 * @returns a function that starts the work it is given when a place is free
 */
export function queue(places = availableParallelism()) {
  let free = places;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
