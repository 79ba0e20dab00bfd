/** The penalty on large weights. */

/** (λ/2m)·‖w‖²; without a penalty 0 even where ‖w‖² is beyond all numbers. */
export const penalty = (square: number, l2: number, m: number) =>
  l2 === 0 ? 0 : (l2 / (2 * m)) * square;
