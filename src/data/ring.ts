/** A disc and a ring around it: two classes that no straight line parts. */

import { random } from "./random.js";

/** Points of a plane by columns: the i-th entries of all belong to the i-th point. */
export interface Ring {
  readonly x1: readonly number[];
  readonly x2: readonly number[];
  /** 1 if the point is in the ring, 0 if in the disc. */
  readonly y: readonly number[];
}

const inDisc = 40;
const inRing = 80;

/**
 * 40 points in a disc of radius 1 and 80 in the ring from radius 2 to radius 3 around it, drawn at random. The disc is
 * filled evenly; in the ring all distances from the centre are equally likely.
 *
 * @param seed - a whole number from 0 on: the same seed gives the same points
 * @returns the points, those of the disc first
 * @throws InputError if `seed` is not a whole number
 * @example const { x1, x2, y } = makeRing(2); y.length // 120
 */
export function makeRing(seed: number): Ring {
  const next = random(seed);
  const points = Array.from({ length: inDisc + inRing }, (_, i) => {
    const y = i < inDisc ? 0 : 1;
    const radius = y === 0 ? Math.sqrt(next()) : 2 + next(); // the root fills a disc evenly
    const angle = 2 * Math.PI * next();
    return { x1: radius * Math.cos(angle), x2: radius * Math.sin(angle), y };
  });
  return {
    x1: points.map(({ x1 }) => rounded(x1)),
    x2: points.map(({ x2 }) => rounded(x2)),
    y: points.map(({ y }) => y),
  };
}

/** Three decimals: sine and cosine may differ in their last digits from machine to machine. */
const rounded = (value: number) => Number(value.toFixed(3));
