/** The loops of training in WebAssembly, which takes two numbers at a time: kernel.as.ts, made callable. */

import type { Arithmetic } from "../arithmetic.js";
import { bytes } from "./bytes.js";

/** What kernel.as.ts exports. Each array is given by the address of its first number, in bytes, and by how many there are. */
interface Kernel {
  forward32(v: number, rows: number, X: number, pitch: number, z: number, cols: number): void;
  forward64(v: number, rows: number, X: number, pitch: number, z: number, cols: number): void;
  respond(z: number, signs: number, cols: number): number;
  backward32(X: number, dz: number, cols: number, u: number, rows: number): void;
  backward64(X: number, dz: number, cols: number, u: number, rows: number): void;
}

/** Bytes in a page, the unit in which WebAssembly hands out memory. */
const page = 65_536;

let compiled: WebAssembly.Module | undefined;

/**
 * The loops, with memory of their own for one training.
 *
 * @throws WebAssembly.CompileError where WebAssembly has no SIMD, or is not allowed
 */
export function simd(): Arithmetic {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0)));
  const module = compiled;
  let kernel: Kernel;
  return {
    newMemory(size) {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page) });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      kernel = exports as unknown as Kernel;
      return memory.buffer;
    },
    forward(v, X, pitch, z) {
      const forward = X instanceof Float32Array ? kernel.forward32 : kernel.forward64;
      forward(v.byteOffset, v.length, X.byteOffset, pitch, z.byteOffset, z.length);
    },
    respond: (z, signs) => kernel.respond(z.byteOffset, signs.byteOffset, z.length),
    backward(X, dz, u) {
      const backward = X instanceof Float32Array ? kernel.backward32 : kernel.backward64;
      backward(X.byteOffset, dz.byteOffset, dz.length, u.byteOffset, u.length);
    },
  };
}
