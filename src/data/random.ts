/** Random numbers that are the same on every run: each stream begins with a seed. */

import { demand, describe } from "../input/input-error.js";
import { checkNumber } from "../input/options.js";

/**
 * A stream of random numbers, all from 0 to 1 equally likely (T. Ettinger's mulberry32, 2017).
 *
 * @param seed - a whole number from 0 on: the same seed gives the same numbers
 * @returns a function that gives the next number, from 0 up to but not including 1
 * @throws InputError if `seed` is not a whole number
 * @example const next = random(1); next() // 0.6270739405881613
 */
export function random(seed: number): () => number {
  checkNumber("seed", seed, 0, true);
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A stream of normally distributed random numbers, mean 0 and standard deviation 1 (Box and Muller's method).
 *
 * @param seed - a whole number from 0 on: the same seed gives the same numbers
 * @returns a function that gives the next number
 * @throws InputError if `seed` is not a whole number
 * @example const next = randomNormal(1); [next(), next()]
 */
export function randomNormal(seed: number): () => number {
  const next = random(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/**
 * The same items in a random order, every order equally likely (Fisher and Yates).
 *
 * @param items - a list, which stays as it is
 * @param next - where the randomness comes from, such as `random(seed)`
 * @returns a new list
 * @throws InputError if `items` is no list or `next` no function
 * @example shuffle(["a", "b", "c"], random(1)) // ["c", "a", "b"]
 */
export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  demand(Array.isArray(items), "items to be a list", describe(items));
  demand(typeof next === "function", "next to be a function", describe(next), "random(1) is one");
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}
