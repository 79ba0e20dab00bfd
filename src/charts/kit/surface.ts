/**
 * A surface over w and b, filled in bands of equal steps, of which what lies behind is hidden.
 *
 * The surface of a convex cost needs no sorting for that: a line of sight meets it at most twice, first from below and
 * then from above. So the faces that are seen from above are drawn first, and over them those that are seen from below.
 */

import type { Domain } from "./axis.js";
import { type Bands, bandColour, meshPoint, meshRows } from "./bands.js";
import { across, plane, projected, type Space } from "./projection.js";
import { floor, floorWords, heightAxis } from "./surface-axes.js";
import { dragArea } from "./viewpoint.js";

/**
 * The panel of a surface.
 *
 * @param space - the space that it stands in
 * @param bands - the bands of the mesh in the signal `mesh`
 * @param onIt - layers that lie on the surface, and are hidden where it hides them
 * @param above - layers that are always seen
 */
export const surface = (
  space: Space,
  bands: Bands,
  onIt: readonly object[],
  above: readonly object[] = [],
) => ({
  name: "surface",
  width: 272,
  height: 289,
  layer: [
    {
      layer: [
        ...floor(space, bands),
        floorWords(space),
        ...heightAxis(space, bands),
        faces(space, bands, onIt),
        ...above,
      ],
    },
    dragArea,
  ],
  resolve: { scale: { x: "independent", y: "independent" } },
});

/**
 * The faces, and what is hidden by those that are seen from below. Each is one shape with its path in pixels, which
 * Vega draws twenty times as fast as a line mark with a group for each face.
 */
function faces(space: Space, bands: Bands, onIt: readonly object[]) {
  const corners = [
    meshPoint(bands, "datum.k - 1", "datum.next"),
    meshPoint(bands, "datum.k - 1", "datum.ray"),
    meshPoint(bands, "datum.k", "datum.ray"),
    meshPoint(bands, "datum.k", "datum.next"),
  ];
  const places = corners.map((_, i) =>
    projected(space, `datum.u[${i}]`, `datum.v[${i}]`, `datum.h[${i}]`),
  );
  const { data, transform } = meshRows(bands);
  const seenFrom = (side: "above" | "below") => ({
    transform: [
      { filter: `abs(${area("x", "y")}) > 1e-9 && datum.side === '${side}'` },
      { calculate: `{ type: 'Polygon', coordinates: [${path}] }`, as: "path" },
      { calculate: "format(datum.h[0], '.2f') + ' to ' + format(datum.h[2], '.2f')", as: "cost" },
    ],
    // It leaves a path in pixels as it is.
    projection: { type: "identity", scale: 1, translate: [0, 0] },
    // A stroke of the same colour closes the seams between faces.
    mark: { type: "geoshape", strokeWidth: 1, aria: false },
    encoding: {
      shape: { field: "path", type: "geojson" },
      fill: bandColour(bands),
      stroke: bandColour(bands),
      // Vega draws a shape anew if something that is encoded has changed; of a path it would not notice it. A tooltip counts
      // as changed whenever one of its fields is worked out anew, as the side is for each turn.
      tooltip: [
        { field: "cost", title: "J" },
        { field: "side", title: "seen from" },
      ],
    },
  });
  return {
    data,
    transform: [
      ...transform,
      { calculate: "(datum.ray + 1) % mesh.ends.length", as: "next" },
      { calculate: list(corners.map(({ w }) => across(space.region.w, w))), as: "u" },
      { calculate: list(corners.map(({ b }) => across(space.region.b, b))), as: "v" },
      { filter: `abs(${area("u", "v")}) > 1e-9` },
      { calculate: list(corners.map(({ h }) => h)), as: "h" },
      { calculate: list(places.map(({ x }) => x)), as: "x" },
      { calculate: list(places.map(({ y }) => y)), as: "y" },
      { calculate: `${area("x", "y")} > 0 ? 'above' : 'below'`, as: "side" },
    ],
    layer: [seenFrom("above"), ...onIt, seenFrom("below")],
  };
}

const list = (values: readonly string[]) => `[${values}]`;

/** Twice the area of a face, positive if its corners are seen in the order that they have from above. */
function area(right: "u" | "x", up: "v" | "y"): string {
  const diagonal = (axis: string, from: number) =>
    `(datum.${axis}[${from + 2}] - datum.${axis}[${from}])`;
  return `(${diagonal(right, 0)} * ${diagonal(up, 1)} - ${diagonal(right, 1)} * ${diagonal(up, 0)})`;
}

/** A place on a side of the plane, as a share of it. */
const share = ([low, high]: Domain, value: string) => `(${value} - ${low}) / ${high - low}`;

/** Once around a face, in pixels of the panel, whose name is in the names of its signals. */
const path = list(
  [0, 1, 2, 3, 0].map(
    (i) =>
      `[surface_width * ${share(plane.x, `datum.x[${i}]`)}, surface_height * (1 - ${share(plane.y, `datum.y[${i}]`)})]`,
  ),
);
