/** Labels as signs: 1 where y = 0, −1 where y = 1. With s instead of y one formula serves both labels: dz = s/(1 + e^(−s·z)). */
export function toSigns(Y: Uint8Array): Int8Array {
  const signs = new Int8Array(Y.length);
  for (let i = 0; i < Y.length; i++) signs[i] = 1 - 2 * (Y[i] as number);
  return signs;
}
