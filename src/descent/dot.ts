/** u·v, the inner product of two vectors. */
export function dot(u: Float64Array, v: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < u.length; j++) sum += (u[j] as number) * (v[j] as number);
  return sum;
}
