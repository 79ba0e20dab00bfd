/** Under which leading bits the rules of a stretch are kept. */

import { leadingBits } from "../../client/answer-table.js";
import type { Stretch } from "./stretches.js";

/** Steps of four bits: an answer has to look under each depth that is used, and so there are few. */
const depths = Array.from({ length: 14 }, (_, k) => 64 - 4 * k);

type Ends = Pick<Stretch, "from" | "to">;

/**
 * The greatest depth at which no number of the stretch is more than one place away from its middle: so few other answers
 * lead there.
 *
 * @throws RangeError if the stretch goes from one side of 0 to the other, where no two numbers share leading bits
 */
export function homeOf({ from, to }: Ends): { readonly middle: number; readonly depth: number } {
  const middle = from === to ? from : from + (to - from) / 2;
  const isNear = (x: number, depth: number) => {
    const apart = leadingBits(x, depth) - leadingBits(middle, depth);
    return apart >= -1n && apart <= 1n;
  };
  const depth = depths.find((depth) => isNear(from, depth) && isNear(to, depth));
  if (depth === undefined || (from < 0 && to >= 0))
    throw new RangeError(`Expected a stretch on one side of 0, got ${from} to ${to}`);
  return { middle, depth };
}

/** The number of a stretch that takes the fewest digits to write. */
export function shortestIn({ from, to }: Ends): number {
  const { middle } = homeOf({ from, to });
  const all = Array.from({ length: 17 }, (_, i) => Number(middle.toPrecision(i + 1)));
  return all.find((x) => from <= x && x <= to) ?? from;
}
