/** The cost of one feature's examples as a bowl over w and b: its height, its bottom, its contours. */

import { crossEntropy } from "../../loss.js";
import { largestSafeRate } from "../../safe-rate.js";
import { sigmoid } from "../../sigmoid.js";
import type { Parameters, Stop } from "./parameters.js";

export interface Bowl {
  readonly bottom: Stop;
  /** The parameters, all around the bottom, where the cost is `level`. */
  contour(level: number): Parameters[];
}

/**
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1, such that no threshold separates them
 */
export function bowlOf(x: readonly number[], y: readonly number[]): Bowl {
  const mean = (term: (x: number, y: number) => number) =>
    x.reduce((sum, xi, i) => sum + term(xi, y[i] as number), 0) / x.length;
  const J = ({ w, b }: Parameters) => mean((xi, yi) => crossEntropy(w * xi + b, yi));
  const bottom = descend(x, mean);
  const at = (angle: number, radius: number) => ({
    w: bottom.w + radius * Math.cos(angle),
    b: bottom.b + radius * Math.sin(angle),
  });
  /** Along a ray from the bottom the cost only rises, so halving finds the level. */
  const reach = (angle: number, level: number) => {
    let [near, far] = [0, 100];
    for (let i = 0; i < 40; i++) {
      const middle = (near + far) / 2;
      if (J(at(angle, middle)) < level) near = middle;
      else far = middle;
    }
    return at(angle, near);
  };
  return {
    bottom: { ...bottom, J: J(bottom) },
    contour: (level) =>
      Array.from({ length: 97 }, (_, k) => reach(Math.PI / 2 + (k * Math.PI) / 48, level)),
  };
}

type Mean = (term: (x: number, y: number) => number) => number;

function descend(x: readonly number[], mean: Mean): Parameters {
  const rate = largestSafeRate([x]);
  let [w, b] = [0, 0];
  for (let k = 0; k < 1000; k++) {
    const slope = (factor: (x: number) => number) =>
      mean((xi, yi) => (sigmoid(w * xi + b) - yi) * factor(xi));
    [w, b] = [w - rate * slope((xi) => xi), b - rate * slope(() => 1)];
  }
  return { w, b };
}
