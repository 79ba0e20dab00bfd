/** The parameters of a neuron with one feature, and the plane over them. */

import { demand } from "../../input/input-error.js";
import { axis, type Domain } from "./axis.js";
import { checkPattern } from "./pattern.js";
import { fixed } from "./wording.js";

/** A weight and a bias. */
export interface Parameters {
  readonly w: number;
  readonly b: number;
}

/** Parameters that a descent came to, and the cost there. */
export interface Stop extends Parameters {
  readonly J: number;
}

/** How far a cost may be from the one that is computed again, as a share of it: enough for numbers typed by hand. */
const tolerance = 1e-3;

/**
 * @param cost - the cost at any parameters
 * @throws InputError unless these are stops, each with the cost that its parameters have
 */
export function checkStops(name: string, stops: unknown, cost: (at: Parameters) => number): void {
  checkPattern(name, stops, [{ w: 0, b: 0, J: 0 }]);
  for (const [k, stop] of (stops as readonly Stop[]).entries()) {
    const J = cost(stop);
    demand(
      Math.abs(stop.J - J) <= tolerance * J,
      `${name}[${k}].J to be the cost at its w and b, ${J.toPrecision(4)}`,
      String(stop.J),
      "was the descent on the same x and y?",
    );
  }
}

/** Parameters in words. */
export const inWords = ({ w, b }: Parameters) => `w = ${fixed(w, 2)}, b = ${fixed(b, 2)}`;

/** A part of the plane: what is seen of w, and what of b. */
export interface Region {
  readonly w: Domain;
  readonly b: Domain;
}

/** Axes for layers that name their parameters `w` and `b`. */
export const parameterAxes = ({ w, b }: Region) => ({
  x: axis("w", "w", w),
  y: axis("b", "b", b),
});

/**
 * A region that leaves no point out: `usual` if all lie in it, else larger on all sides by the same factor, so that a
 * right angle stays a right angle.
 */
export function regionFor(points: readonly Parameters[], usual: Region): Region {
  const distance = (value: number, [low, high]: Domain) =>
    Math.abs(2 * value - low - high) / (high - low);
  const farthest = Math.max(
    ...points.flatMap(({ w, b }) => [distance(w, usual.w), distance(b, usual.b)]),
  );
  if (farthest <= 1) return usual;
  const enlarged = ([low, high]: Domain): Domain => {
    const [middle, reach] = [(low + high) / 2, (1.05 * farthest * (high - low)) / 2];
    return [middle - reach, middle + reach];
  };
  return { w: enlarged(usual.w), b: enlarged(usual.b) };
}

/** The four corners of a region. As the cost is convex, it is highest in one of them. */
export const cornersOf = ({ w, b }: Region): Parameters[] =>
  w.flatMap((wi) => b.map((bi) => ({ w: wi, b: bi })));

/** The ends of a slider for a parameter: to a tenth, as it steps, and not beyond the edge of its domain. */
export const reachOf = ([low, high]: Domain) => ({
  min: Math.ceil(10 * low) / 10,
  max: Math.floor(10 * high) / 10,
});
