/** The parts of Vega that few charts need: the script of a page holds only those that its charts use. */

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

/** Packages that only one part needs, although others import them too: package → part. */
const below: Readonly<Record<string, string>> = {
  "vega-projection": "vega-geo",
  "d3-geo": "vega-geo",
  "topojson-client": "vega-geo",
};

/** Leaves out all parts but those that are named; what is imported from one left out is undefined. */
export const leaveOut = (used: readonly string[]): Plugin => ({
  name: "vega-parts",
  setup(build) {
    build.onResolve({ filter: /^[\w-]+$/ }, ({ path }) => {
      const part = below[path] ?? path;
      return part in parts && !used.includes(part) ? { path, namespace: "left-out" } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({
      contents: "module.exports = {}",
    }));
  },
});
