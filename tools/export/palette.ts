/** The colours of charts in the dark: the charts keep theirs, the style sheet exchanges them. */

import { colours } from "../../src/charts/theme.js";

const dark: Record<keyof typeof colours, string> = {
  yes: "#ff9a56",
  no: "#6cb8f0",
  curve: "#ececea",
  second: "#dca2cf",
  quiet: "#b3b6ba",
  shade: "#3b3e43",
  paper: "#191b1e",
};

/** Rules for the fills and strokes of everything drawn in a theme's colour. */
export function chartColours(): string {
  const names = Object.keys(dark) as (keyof typeof colours)[];
  return names
    .flatMap((name) =>
      ["fill", "stroke"].map(
        (property) =>
          `.plot [${property}="${colours[name]}"]{${property}:light-dark(${colours[name]},${dark[name]})}`,
      ),
    )
    .join("\n");
}
