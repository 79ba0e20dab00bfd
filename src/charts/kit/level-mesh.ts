/** A cost over a part of the plane, cut along its contours: what a surface and a map of it are drawn from. */

import { cornersOf, type Parameters, type Region } from "./parameters.js";

type Cost = (at: Parameters) => number;

/**
 * Contours as points on rays. The rays go from the lowest point to the edge of the region. On each the cost only rises,
 * because it is convex: so it has one place for each level, and the faces between two contours have costs between
 * theirs.
 */
export interface LevelMesh {
  /** The lowest point of the region: w, b, J. */
  readonly lowest: readonly number[];
  /** Where the rays end, once around the region against the clock: w, b, J each. */
  readonly ends: readonly (readonly number[])[];
  /** For each level, for each ray: how far along it the contour lies, in thousandths; 1000 if the ray ends below the level. */
  readonly shares: readonly (readonly number[])[];
}

/**
 * How far it is to a level, on a way on which the cost only rises: 0 at its start, 1 at its end.
 *
 * @returns 0 if the start is at the level or above, 1 if the end is at the level or below
 */
export function shareBelow(cost: Cost, from: Parameters, to: Parameters, level: number): number {
  if (cost(to) <= level) return 1;
  let [below, above] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (below + above) / 2;
    if (cost(between(from, to, middle)) < level) below = middle;
    else above = middle;
  }
  return below;
}

/** The point that is so far on the way from one to another. */
export const between = (from: Parameters, to: Parameters, share: number): Parameters => ({
  w: from.w + share * (to.w - from.w),
  b: from.b + share * (to.b - from.b),
});

/**
 * @param cost - a convex cost
 * @param region - a rectangle
 * @param lowest - the point of the region where the cost is lowest
 * @param levels - the costs of the contours, rising
 * @param rays - about how many
 */
export function levelMesh(
  cost: Cost,
  region: Region,
  lowest: Parameters,
  levels: readonly number[],
  rays: number,
): LevelMesh {
  const along = (end: Parameters, level: number) => shareBelow(cost, lowest, end, level);
  const middle = levels[Math.floor(levels.length / 2)] as number;
  const ends = chosenEnds(edgePoints(region, 320), rays, {
    leadsTo: (end) => between(lowest, end, along(end, middle)),
    band: (end) => levels.filter((level) => level < cost(end)).length,
  });
  const point = (at: Parameters) => [at.w, at.b, cost(at)].map((value) => Number(value.toFixed(3)));
  return {
    lowest: point(lowest),
    ends: ends.map(point),
    shares: levels.map((level) => ends.map((end) => Math.round(1000 * along(end, level)))),
  };
}

/**
 * Chooses points on the edge for rays to end in: the corners, the places where contours run off the edge, and between
 * them so many that neither the ends nor the places of one contour are far apart.
 *
 * @param points - points of the edge, equally many on each side, from a corner on
 * @param about - how many are to be chosen on the way around, apart from corners and contours
 * @param ray - where the ray to a point meets that contour, and in which band the point lies
 */
function chosenEnds(
  points: readonly Parameters[],
  about: number,
  ray: { leadsTo(end: Parameters): Parameters; band(end: Parameters): number },
): Parameters[] {
  const next = (i: number) => points[(i + 1) % points.length] as Parameters;
  const alongEdge = points.map((end, i) => distance(end, next(i)));
  const alongContour = points.map((end, i) => distance(ray.leadsTo(end), ray.leadsTo(next(i))));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [edge, contour] = [sum(alongEdge), sum(alongContour)];
  let passed = 0;
  return points.filter((end, i) => {
    const before = passed;
    const [a, b] = [alongEdge[i] as number, alongContour[i] as number];
    passed += (about * (a / edge + b / contour)) / 2;
    const isCorner = i % (points.length / 4) === 0;
    const contourRunsOff = ray.band(end) !== ray.band(next(i));
    return isCorner || contourRunsOff || Math.floor(passed) > Math.floor(before);
  });
}

/** How far two places are apart. */
export const distance = (from: Parameters, to: Parameters) =>
  Math.hypot(to.w - from.w, to.b - from.b);

/** Points on the edge of a region, equally spaced on each side, against the clock from its lower left corner. */
export function edgePoints(region: Region, count: number): Parameters[] {
  const [a, d, b, c] = cornersOf(region) as [Parameters, Parameters, Parameters, Parameters];
  const sides = [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ] as const;
  return sides.flatMap(([from, to]) =>
    Array.from({ length: count / 4 }, (_, i) => between(from, to, (4 * i) / count)),
  );
}

/** The lowest point on the edge of a region, to a thousandth of its sides. */
export function lowestOnEdge(cost: Cost, region: Region): Parameters {
  const points = edgePoints(region, 4000);
  const costs = points.map(cost);
  return points[costs.indexOf(Math.min(...costs))] as Parameters;
}
