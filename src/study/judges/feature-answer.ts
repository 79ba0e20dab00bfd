/** A judge for features: functions of two inputs that are to part two classes by a single level. */

import { correct, type Judge, notYet, notYetKnown } from "../exercise.js";
import { type Arguments, called, place } from "./called.js";
import { same } from "./close.js";
import { impure } from "./trial.js";
import { noFunction, readable } from "./words.js";

export interface FeatureQuestion {
  /** Places of the two classes. */
  readonly inside: readonly Arguments[];
  readonly outside: readonly Arguments[];
  readonly praise: string;
  readonly mistakes: readonly {
    readonly f: (x1: number, x2: number) => number;
    readonly says: string;
  }[];
}

/** Any feature is right that is higher throughout one class than throughout the other. */
export function featureAnswer({ inside, outside, praise, mistakes }: FeatureQuestion): Judge {
  return (answer) => {
    if (typeof answer !== "function") return notYet(noFunction(answer));
    const f = answer as (...args: number[]) => unknown;
    const values: number[] = [];
    for (const args of [...inside, ...outside]) {
      const value = called(f, args);
      if (typeof value === "string") return notYet(value);
      if (!Number.isFinite(value))
        return notYet(`At ${place(args)} your feature is ${value}. It should be a finite number.`);
      values.push(value);
    }
    const again = called(f, inside[0] as Arguments);
    if (!Object.is(again, values[0])) return notYet(impure);
    const [within, around] = [values.slice(0, inside.length), values.slice(inside.length)];
    const isBelow = (low: readonly number[], high: readonly number[]) =>
      Math.max(...low) < Math.min(...high);
    if (isBelow(within, around) || isBelow(around, within)) return correct(praise);
    if (values.every((value) => value === values[0]))
      return notYet("Your feature is the same everywhere. It has to depend on where the point is.");
    const known = mistakes.find((mistake) =>
      [...inside, ...outside].every(([x1 = 0, x2 = 0], i) =>
        same(values[i] as number, mistake.f(x1, x2)),
      ),
    );
    if (known !== undefined) return notYet(known.says);
    const high = within.indexOf(Math.max(...within));
    const low = around.indexOf(Math.min(...around));
    return notYetKnown(
      `No level parts them: your feature is ${readable(within[high] as number)} in the disc, at ${place(inside[high] as Arguments)}, and ${readable(around[low] as number)} in the ring, at ${place(outside[low] as Arguments)}.`,
    );
  };
}
