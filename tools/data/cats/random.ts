/** Random choices for the drawings: the same seed gives the same picture everywhere. */

import { random } from "one-neuron";

/**
 * Choices made with the numbers of the library's `random(seed)`.
 *
 * @example new Random(1).between(0, 10) // 6.270739405881613
 */
export class Random {
  /** The next number, from 0 up to but not including 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = random(seed);
  }

  /** A number in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from low to high, both possible. */
  integer(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  /** True with probability p. */
  chance(p: number): boolean {
    return this.next() < p;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError("Expected items to pick from, got none");
    return item;
  }

  /** The items in a new order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.integer(0, i);
      [order[i], order[j]] = [order[j] as T, order[i] as T];
    }
    return order;
  }
}
