/** Which form of the arithmetic runs. */

import type { Arithmetic } from "./arithmetic.js";
import { plain } from "./plain.js";
import { simd } from "./simd/simd.js";

/**
 * Makes something of the loops in WebAssembly. Where these cannot run it is made of the plain ones: an old processor has no SIMD,
 * a page may forbid WebAssembly, a computer may refuse it memory. Nothing is lost then but time.
 */
export function withFastest<T>(make: (arithmetic: Arithmetic) => T): T {
  try {
    return make(simd());
  } catch {
    return make(plain);
  }
}
