/** How every chart looks: paper that reads in light and dark, and colours that colour-blind readers tell apart. */

import { demand } from "../input/input-error.js";
import type { ChartSpec, Title } from "./spec.js";

/**
 * Colours by meaning. The four hues are from Okabe & Ito's set for all kinds of colour vision; a shape, a dash or a
 * label always carries the same meaning beside them.
 *
 * @see M. Okabe & K. Ito, Color Universal Design, 2008
 */
export const colours = {
  yes: "#d55e00",
  no: "#0072b2",
  curve: "#1d1d1f",
  second: "#8a3b7c",
  quiet: "#5f6368",
  shade: "#e9e7df",
  paper: "#fdfdfb",
  level1: "#d8e8f4",
  level2: "#bdd7ed",
  level3: "#9fc4e4",
  level4: "#80aed8",
  level5: "#6196c9",
  level6: "#457db6",
  level7: "#2d649f",
  level8: "#194a82",
  level9: "#0c3061",
} as const;

/** Heights from low to high, in bands: in light and dark the higher stands out more from the paper. */
export const levelColours = [
  colours.level1,
  colours.level2,
  colours.level3,
  colours.level4,
  colours.level5,
  colours.level6,
  colours.level7,
  colours.level8,
  colours.level9,
] as const;

/** The same colours where the page is dark. */
export const darkColours: Record<keyof typeof colours, string> = {
  yes: "#ff9a56",
  no: "#6cb8f0",
  curve: "#ececea",
  second: "#dca2cf",
  quiet: "#b3b6ba",
  shade: "#3b3e43",
  paper: "#191b1e",
  level1: "#22384d",
  level2: "#2a4a67",
  level3: "#345d82",
  level4: "#42729d",
  level5: "#5588b4",
  level6: "#6d9fc9",
  level7: "#8bb7db",
  level8: "#b0d1ec",
  level9: "#d6e9f8",
};

/** The font of the reader's computer. */
export const font = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

const config = {
  background: colours.paper,
  font,
  padding: 14,
  title: { anchor: "start", fontSize: 14, fontWeight: 600, color: colours.curve, offset: 14 },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    titlePadding: 8,
    labelColor: colours.quiet,
    titleColor: colours.curve,
    gridColor: colours.shade,
    domainColor: colours.quiet,
    tickColor: colours.quiet,
  },
  legend: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    titleColor: colours.curve,
    labelColor: colours.curve,
  },
  text: { fontSize: 12, color: colours.curve },
  view: { stroke: null },
};

/** Width and height of one panel, in pixels: it fits a notebook in a window of 800. */
export const panel = { width: 440, height: 290 } as const;

interface Parts {
  readonly usermeta?: { readonly equalUnits: boolean };
  readonly [property: string]: unknown;
}

/**
 * Puts a chart together: its words, its parts, and the theme.
 *
 * @param title - the finding, in a sentence
 * @param description - what a sighted reader takes from the chart
 * @param parts - the rest of the Vega-Lite specification; `usermeta: { equalUnits: true }` among them says that one unit
 *   across is as long as one unit up, and that it has to stay so where the page makes the chart narrower
 */
export function chart(title: Title, description: string, parts: Parts): ChartSpec {
  checkFinite(parts);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: { text: title },
    description,
    ...parts,
    config,
    usermeta: {
      ...parts.usermeta,
      embedOptions: { actions: { export: true, source: false, compiled: false, editor: false } },
    },
  };
}

/** Vega leaves out a mark at NaN without a warning. */
function checkFinite(part: unknown): void {
  if (typeof part === "number")
    demand(
      Number.isFinite(part),
      "all numbers in a chart to be finite",
      String(part),
      "is the input too large?",
    );
  else if (typeof part === "object" && part !== null) Object.values(part).forEach(checkFinite);
}
