/** The parts of Vega that few charts need; a page brings along only those that its charts use. */

import type { Plugin } from "esbuild";
import type { Spec } from "vega";

const parts: Readonly<Record<string, readonly string[]>> = {
  "vega-crossfilter": ["crossfilter", "resolvefilter"],
  "vega-force": ["force"],
  "vega-geo": [
    ...["contour", "geojson", "geopath", "geopoint", "geoshape", "graticule"],
    ...["heatmap", "isocontour", "kde2d", "projection"],
  ],
  "vega-hierarchy": ["nest", "pack", "partition", "stratify", "tree", "treelinks", "treemap"],
  "vega-label": ["label"],
  "vega-regression": ["loess", "regression"],
  "vega-voronoi": ["voronoi"],
  "vega-wordcloud": ["wordcloud"],
};

/** The parts that a compiled chart uses. */
export function partsOf(spec: Spec): string[] {
  const text = JSON.stringify(spec);
  return Object.keys(parts).filter((name) =>
    parts[name]?.some((type) => text.includes(`"type":"${type}"`)),
  );
}

/** Leaves out all parts but those that are named. */
export const leaveOut = (used: readonly string[]): Plugin => ({
  name: "vega-parts",
  setup(build) {
    build.onResolve({ filter: /^vega-/ }, ({ path }) =>
      path in parts && !used.includes(path) ? { path, namespace: "left-out" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export {}" }));
  },
});
