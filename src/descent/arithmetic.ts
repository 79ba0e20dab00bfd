/**
 * The arithmetic in which nearly all the time of training goes: three loops over typed arrays. There are two forms of it.
 * plain.ts is the one to read; simd/ does the same with two numbers at a time, and runs where it can.
 */

/** The numbers of a matrix, row after row, in the precision that they came in. */
export type MatrixNumbers = Float64Array | Float32Array;

/** The loops, and the memory that they work in. */
export interface Arithmetic {
  /** Memory for all arrays of one training, full of zeros: what the loops are given must lie in it. */
  newMemory(bytes: number): ArrayBuffer;
  /** Gives the memory back, for the next training: from here on nobody may look into its arrays. */
  release(): void;
  /**
   * The way forward: z += vᵀ·X, which gives logits if v is w.
   *
   * @param v - one number for each row of X
   * @param pitch - how far from each other the rows of X begin
   * @param z - one number for each column of X; a multiple of 8 of them
   */
  forward(v: Float64Array, X: MatrixNumbers, pitch: number, z: Float64Array): void;
  /**
   * Between the two: overwrites each logit z with the slope of its loss, dz = a − y.
   *
   * @param signs - 1 where y = 0, −1 where y = 1, and 0 where a column holds no example: there dz will be 0
   * @returns the sum of these dz
   */
  respond(z: Float64Array, signs: Int8Array): number;
  /**
   * The way back: u += X·dz, which gives slopes.
   *
   * @param X - rows as long as dz
   * @param dz - one number for each column of X; a multiple of 8 of them
   * @param u - one number for each row of X
   */
  backward(X: MatrixNumbers, dz: Float64Array, u: Float64Array): void;
}

/**
 * How many columns are needed for n of them. The loops take eight at a time; and it is an odd number of eights, because numbers
 * that lie a power of 2 apart share the same places in the processor's cache: with rows of 8192 numbers forward takes 1.4 times
 * as long as with rows of 8200.
 */
export const padded = (n: number): number => 8 * (Math.ceil(n / 8) | 1);

/** A kind of array, such as Float64Array, and a length. */
type Wanted<A> = readonly [new (memory: ArrayBuffer, from: number, length: number) => A, number];

/**
 * Makes all arrays of one training, full of zeros.
 *
 * @param wanted - for each array its kind and its length
 * @throws RangeError if there is not so much memory
 */
export function allocate<Arrays extends object>(
  arithmetic: Arithmetic,
  wanted: { readonly [Name in keyof Arrays]: Wanted<Arrays[Name]> },
): Arrays {
  const names = Object.keys(wanted) as (keyof Arrays)[];
  // Each begins at a multiple of 64 bytes, a line of the cache. What loops of eight take behind the last number lies in between.
  const starts = [0];
  for (const name of names) {
    const [Kind, length] = wanted[name];
    const bytes = padded(length) * (Kind as unknown as Float64ArrayConstructor).BYTES_PER_ELEMENT;
    starts.push(Math.ceil(((starts.at(-1) as number) + bytes) / 64) * 64);
  }
  const memory = arithmetic.newMemory(starts.at(-1) as number);
  const arrays = names.map((name, n) => {
    const [Kind, length] = wanted[name];
    return [name, new Kind(memory, starts[n] as number, length)];
  });
  return Object.fromEntries(arrays) as Arrays;
}
