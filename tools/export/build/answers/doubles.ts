/** The numbers of 64 bits in their order, so that one can go from one to the next. */

/** Its place among all numbers: 0 has 0, the next larger one 1, the next smaller one −1. */
export function orderOf(x: number): bigint {
  const size = new BigInt64Array(new Float64Array([Math.abs(x)]).buffer)[0] as bigint;
  return x < 0 ? -size : size;
}

export function numberAt(order: bigint): number {
  const size = new Float64Array(
    new BigInt64Array([order < 0n ? -order : order]).buffer,
  )[0] as number;
  return order < 0n ? -size : size;
}

export const [first, last] = [orderOf(-Infinity), orderOf(Infinity)];
