import { expect } from "vitest";
import type { tf } from "../src/index.js";

/** The numbers of a tensor. The tensor is disposed of. */
export function numbers(tensor: tf.Tensor): number[] {
  const values = Array.from(tensor.dataSync());
  tensor.dispose();
  return values;
}

/** Compares numbers one by one, by relative distance (absolute below 1e-300). */
export function expectClose(actual: ArrayLike<number>, expected: readonly number[], rtol: number) {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    const distance = Math.abs((actual[i] as number) - value) / Math.max(Math.abs(value), 1e-300);
    expect(distance, `${actual[i]} against ${value} at ${i}`).toBeLessThanOrEqual(rtol);
  });
}
