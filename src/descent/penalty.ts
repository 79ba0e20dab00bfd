/**
 * The penalty on large weights: (λ/2m)·‖w‖².
 *
 * @param squaredNorm - ‖w‖²
 * @param l2 - its strength λ; with 0 there is no penalty, even if ‖w‖² is too large for a number
 * @param m - number of examples
 */
export const penalty = (squaredNorm: number, l2: number, m: number): number =>
  l2 === 0 ? 0 : (l2 / (2 * m)) * squaredNorm;
