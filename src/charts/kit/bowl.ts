/** The cost of one feature's examples as a bowl over w and b: its height, its bottom, its contours. */

import { demand, InputError } from "../../input/input-error.js";
import { crossEntropy, crossEntropySlope } from "../../loss.js";
import { sigmoidSlope } from "../../sigmoid.js";
import { gapBetweenLabels } from "./labels.js";
import { between, shareBelow } from "./level-mesh.js";
import type { Parameters, Stop } from "./parameters.js";

export interface Bowl {
  readonly bottom: Stop;
  /**
   * The parameters, all around the bottom, where the cost is `level`.
   *
   * @throws InputError unless the level is above the bottom
   */
  contour(level: number): Parameters[];
}

type Numbers = readonly number[];

const mean = (values: Numbers) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The cost of a neuron, as a function of its parameters. */
export const costOf =
  (x: Numbers, y: Numbers) =>
  ({ w, b }: Parameters) =>
    mean(x.map((xi, i) => crossEntropy(w * xi + b, y[i] as number)));

/** The slopes dw and db of the cost. */
export function slopesOf(x: Numbers, y: Numbers, { w, b }: Parameters) {
  const dz = x.map((xi, i) => crossEntropySlope(w * xi + b, y[i] as number));
  return { dw: mean(dz.map((d, i) => d * (x[i] as number))), db: mean(dz) };
}

/** How fast the slopes change: dw with w, dw with b (as much as db with w), and db with b. */
function curvatureOf(x: Numbers, { w, b }: Parameters) {
  const s = x.map((xi) => sigmoidSlope(w * xi + b));
  const times = (factor: (xi: number) => number) =>
    mean(s.map((si, i) => si * factor(x[i] as number)));
  return { ww: times((xi) => xi * xi), wb: times((xi) => xi), bb: times(() => 1) };
}

/**
 * The greatest curvature of the cost divided by the least, over all directions: 1 for a round bowl, large for a trench.
 */
export function conditionNumber(x: Numbers, at: Parameters): number {
  const { ww, wb, bb } = curvatureOf(x, at);
  const greatest = (ww + bb) / 2 + Math.hypot((ww - bb) / 2, wb);
  return greatest ** 2 / (ww * bb - wb * wb);
}

/**
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then the cost has no lowest point
 */
export function bowlOf(x: Numbers, y: Numbers): Bowl {
  demand(
    gapBetweenLabels(x, y) < 0,
    "examples whose cost has a lowest point",
    new Set(y).size < 2 ? `only the label ${y[0]}` : "labels that a threshold separates",
    "without a contradiction the cost falls for ever as the weights grow",
  );
  const cost = costOf(x, y);
  const bottom = findBottom(x, y);
  const lowest = cost(bottom);
  const at = (angle: number, radius: number) => ({
    w: bottom.w + radius * Math.cos(angle),
    b: bottom.b + radius * Math.sin(angle),
  });
  /** Along a ray from the bottom the cost only rises: doubling passes the level. */
  const reach = (angle: number, level: number) => {
    let far = 1;
    while (cost(at(angle, far)) <= level) far *= 2;
    const end = at(angle, far);
    return between(bottom, end, shareBelow(cost, bottom, end, level));
  };
  return {
    bottom: { ...bottom, J: lowest },
    contour(level) {
      demand(level > lowest, `a level above the lowest cost, ${lowest.toPrecision(4)}`, `${level}`);
      return Array.from({ length: 49 }, (_, k) => reach(Math.PI / 2 + (k * Math.PI) / 24, level));
    },
  };
}

/**
 * Newton's method: each step leads to the bottom of the bowl that has the same slope and curvature as the cost where it
 * stands, or half as far, and so on, if that is too far and leads upwards. It needs some ten steps, where gradient
 * descent needs thousands if the bottom is far out.
 */
function findBottom(x: Numbers, y: Numbers): Parameters {
  const cost = costOf(x, y);
  let here: Parameters = { w: 0, b: 0 };
  for (let step = 0; step < 100; step++) {
    const { dw, db } = slopesOf(x, y, here);
    if (Math.hypot(dw, db) < 1e-10) return here;
    const { ww, wb, bb } = curvatureOf(x, here);
    const determinant = ww * bb - wb * wb;
    const direction = {
      w: (wb * db - bb * dw) / determinant,
      b: (wb * dw - ww * db) / determinant,
    };
    const after = (share: number) => ({
      w: here.w + share * direction.w,
      b: here.b + share * direction.b,
    });
    let share = 1;
    while (share > 1e-6 && cost(after(share)) > cost(here)) share /= 2;
    here = after(share);
  }
  throw new InputError(
    "examples whose lowest cost can be found",
    "a search that has not ended after 100 steps",
    "standardise x",
  );
}
