/** The cost of one feature's examples as a bowl over w and b: its height, its bottom, its contours. */

import { crossEntropy } from "../../loss.js";
import { largestSafeRate } from "../../safe-rate.js";
import { sigmoid } from "../../sigmoid.js";
import { colours } from "../theme.js";

/** A place in the plane of the parameters. */
export interface Parameters {
  readonly w: number;
  readonly b: number;
}

export interface Bowl {
  readonly bottom: Parameters & { readonly J: number };
  /** The places, all around the bottom, where the cost is `level`. */
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

/** Axes for layers that name their parameters `w` and `b`. */
export const parameterAxes = (w: readonly [number, number], b: readonly [number, number]) => ({
  x: { field: "w", type: "quantitative", title: "w", scale: { domain: w, nice: false } },
  y: { field: "b", type: "quantitative", title: "b", scale: { domain: b, nice: false } },
});

/** Contours and the bottom as layers, and the levels to be written on them. */
export function contourLayers(bowl: Bowl, levels: readonly number[], map = (at: Parameters) => at) {
  const rounded = (at: Parameters) => {
    const { w, b } = map(at);
    return { w: Number(w.toPrecision(5)), b: Number(b.toPrecision(5)) };
  };
  const values = levels.flatMap((level) =>
    bowl.contour(level).map((place, order) => ({ ...rounded(place), level, order })),
  );
  const rings = {
    data: { values },
    mark: { type: "line", color: colours.quiet, strokeWidth: 1, clip: true },
    encoding: { detail: { field: "level" }, order: { field: "order" } },
  };
  const bottom = {
    data: { values: [rounded(bowl.bottom)] },
    mark: {
      type: "point",
      shape: "cross",
      filled: true,
      size: 90,
      color: colours.second,
      opacity: 1,
    },
  };
  const names = {
    data: { values: values.filter(({ order }) => order === 0) },
    mark: { type: "text", fontSize: 10, dy: -5, color: colours.quiet, clip: true },
    encoding: { text: { field: "level" } },
  };
  return { rings, bottom, names };
}
