/** Which form of the arithmetic runs. */

import type { Arithmetic } from "./arithmetic.js";
import { plain } from "./plain.js";
import { simd } from "./simd/simd.js";

/** How many pieces of work under way want the plain loops. */
let wantingPlain = 0;

/**
 * Makes something of the loops in WebAssembly. Where these cannot run it is made of the plain ones: an old processor has no SIMD,
 * a page may forbid WebAssembly, a computer may refuse it memory. Nothing is lost then but time. Whatever else
 * is wrong goes wrong with the plain loops as well, and is reported from there.
 */
export function withFastest<T>(make: (arithmetic: Arithmetic) => T): T {
  if (wantingPlain > 0) return make(plain);
  try {
    return make(simd());
  } catch {
    return make(plain);
  }
}

/** Does some work; trainings that begin meanwhile take the plain loops. */
export async function withPlain<T>(work: () => T | Promise<T>): Promise<T> {
  wantingPlain++;
  try {
    return await work();
  } finally {
    wantingPlain--;
  }
}
