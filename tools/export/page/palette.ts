/** The colours of charts on a dark page. The charts are drawn in their own colours; the style sheet replaces these. */

import { colours, darkColours } from "../../../src/charts/theme.js";

/** Rules for the fills and strokes of everything drawn in a theme's colour. */
export function chartColours(): string {
  const names = Object.keys(colours) as (keyof typeof colours)[];
  return names
    .flatMap((name) =>
      ["fill", "stroke"].map(
        (property) =>
          `.plot [${property}="${colours[name]}"]{${property}:light-dark(${colours[name]},${darkColours[name]})}`,
      ),
    )
    .join("\n");
}
