/** A surface seen from above: a map with the same bands. */

import { colours } from "../theme.js";
import { type Bands, bandColour, meshPoint, meshRows } from "./bands.js";
import { between, distance, type LevelMesh } from "./level-mesh.js";
import { named } from "./named.js";
import { type Parameters, parameterAxes, type Region } from "./parameters.js";
import { written } from "./wording.js";

/**
 * The panel of a map. Its size differs from that of the surface, so that each has its own signals of width and height.
 *
 * @param bands - the bands of the mesh in the signal `mesh`
 * @param onIt - layers with w and b
 */
export function levelMap(region: Region, bands: Bands, onIt: readonly object[]) {
  const { data, transform } = meshRows(bands);
  const { w, b } = meshPoint(bands, "datum.k", "datum.ray");
  const areas = {
    data,
    transform: [...transform, { calculate: w, as: "w" }, { calculate: b, as: "b" }],
    mark: {
      type: "line",
      filled: true,
      interpolate: "linear-closed",
      stroke: colours.paper,
      strokeWidth: 0.7,
      aria: false,
    },
    encoding: { fill: bandColour(bands), detail: { field: "k" }, order: { field: "i" } },
  };
  return {
    name: "map",
    width: 180,
    height: 180,
    view: { stroke: colours.quiet },
    encoding: parameterAxes(region),
    layer: [areas, ...onIt],
  };
}

/** What is written on contours: rows for `levelNames`. */
export interface LevelName extends Parameters {
  readonly label: string;
}

/** A layer that writes levels on contours. */
export const levelNames = (names: readonly LevelName[], transform: readonly object[] = []) => ({
  data: { values: names },
  transform,
  ...named({ fontSize: 10 }),
});

/**
 * Names for the contours of a mesh, all on the ray on which these lie farthest apart. Those that would come too near to
 * one another, to the lowest point or to the edge are left out.
 */
export function namesOn(mesh: LevelMesh, bands: Bands, region: Region): LevelName[] {
  const [lowest, ...ends] = [mesh.lowest, ...mesh.ends].map(([w, b]) => ({ w, b }) as Parameters);
  const length = (ray: number) => distance(lowest as Parameters, ends[ray] as Parameters);
  const room = ends.map((_, ray) => {
    const inside = mesh.shares.map((share) => share[ray] as number).filter((share) => share < 1000);
    return length(ray) * ((inside.at(-1) ?? 0) - (inside[0] ?? 0));
  });
  const ray = room.indexOf(Math.max(...room));
  const apart = (0.09 * (region.w[1] - region.w[0])) / length(ray);
  let last = 0;
  return bands.named.flatMap(({ k, level }) => {
    const share = (mesh.shares[k]?.[ray] as number) / 1000;
    if (share - last < apart || 1 - share < apart / 2) return [];
    last = share;
    const { w, b } = between(lowest as Parameters, ends[ray] as Parameters, share);
    return [{ label: written(level), w: Number(w.toFixed(3)), b: Number(b.toFixed(3)) }];
  });
}
