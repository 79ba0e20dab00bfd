/** A cost in bands of equal steps, as expressions over the level mesh in the signal `mesh`: for a surface and for its map. */

import { levelColours } from "../theme.js";
import type { LevelMesh } from "./level-mesh.js";

export interface Bands {
  /** The cost at which each band ends, rising. */
  readonly levels: readonly number[];
  /** The costs that are written down: every second, so that they are easily added up. */
  readonly named: readonly { readonly k: number; readonly level: number }[];
  /** How many rays a mesh has at most. */
  readonly rays: number;
}

/** @param levels - multiples of the step between them */
export function bandsOf(levels: readonly number[], meshes: readonly LevelMesh[]): Bands {
  const step = (levels[1] as number) - (levels[0] as number);
  return {
    levels,
    named: levels
      .map((level, k) => ({ k, level }))
      .filter(({ level }) => Math.round(level / step) % 2 === 0),
    rays: Math.max(...meshes.map(({ ends }) => ends.length)),
  };
}

/** The colour of a band by its number `k`, from 0 for the lowest. */
export const bandColour = ({ levels }: Bands) => ({
  field: "k",
  type: "ordinal",
  legend: null,
  scale: { domain: levels.map((_, k) => k), range: levelColours.slice(0, levels.length) },
});

/** A row for each point of each contour, with the number of the contour and of the ray; where a mesh has fewer rays, its last is repeated. */
export const meshRows = ({ levels, rays }: Bands) => ({
  data: { sequence: { start: 0, stop: levels.length * rays, as: "i" } },
  transform: [
    { calculate: `${levels.length - 1} - floor(datum.i / ${rays})`, as: "k" },
    { calculate: `min(datum.i % ${rays}, mesh.ends.length - 1)`, as: "ray" },
  ],
});

/**
 * A point of a contour.
 *
 * @param k - the number of the contour; −1 stands for the lowest point
 * @param ray - the number of the ray
 */
export function meshPoint({ levels }: Bands, k: string, ray: string) {
  const ofContour = (list: string) => `(${k} < 0 ? 0 : ${list}[max(${k}, 0)]`;
  const share = `${ofContour("mesh.shares")}[${ray}] / 1000)`;
  const level = `${ofContour(`[${levels}]`)})`;
  const at = (i: number) =>
    `(mesh.lowest[${i}] + ${share} * (mesh.ends[${ray}][${i}] - mesh.lowest[${i}]))`;
  return { w: at(0), b: at(1), h: `max(mesh.lowest[2], min(${level}, mesh.ends[${ray}][2]))` };
}
