/** The loops of training in WebAssembly, which takes two numbers at a time: kernel.as.ts, made callable. */

import type { Arithmetic } from "../arithmetic.js";
import { bytes as code } from "./bytes.js";

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

/** The kernel, made once for each memory that it works in. */
interface Instance {
  readonly memory: WebAssembly.Memory;
  readonly kernel: Kernel;
}

/**
 * The instance of a small training that has ended, with one page of memory, for the next training. V8 is slow in calling a
 * function of WebAssembly for the first thousand times, and counts anew in each instance: 1000 steps on 2 × 300 numbers take
 * 1.9 ms with an old one, 2.5 with a new one.
 */
let spare: Instance | undefined;

function makeInstance(bytes: number): Instance {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(code), (c) => c.charCodeAt(0)));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { memory, kernel: exports as unknown as Kernel };
}

/**
 * An instance with memory full of zeros.
 *
 * @throws WebAssembly.CompileError where WebAssembly has no SIMD, or is not allowed
 * @throws RangeError if there is not so much memory
 */
function instanceWith(bytes: number): Instance {
  const old = spare;
  if (old === undefined || bytes > page) return makeInstance(bytes);
  spare = undefined;
  new Uint8Array(old.memory.buffer).fill(0);
  return old;
}

/** The loops, with memory of their own for one training. `newMemory` throws where they cannot run. */
export function simd(): Arithmetic {
  let own: Instance | undefined;
  let kernel: Kernel;
  return {
    newMemory(bytes) {
      own = instanceWith(bytes);
      kernel = own.kernel;
      return own.memory.buffer;
    },
    release() {
      if (own?.memory.buffer.byteLength === page) spare = own;
      own = undefined;
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
