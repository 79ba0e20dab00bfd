/** The colours of charts in a page. The charts are drawn in their own colours; the style sheet replaces these. */

import { channels } from "../../../src/charts/kit/channels.js";
import { colours, darkColours } from "../../../src/charts/theme.js";

/** What is drawn in the first colour of a pair has the second one where the page is dark. */
export const darkened: readonly (readonly [light: string, dark: string])[] = [
  ...Object.keys(colours).map((name): [string, string] => {
    const colour = name as keyof typeof colours;
    return [colours[colour], darkColours[colour]];
  }),
  ...channels.map(({ color, dark }): [string, string] => [color, dark]),
];

/** Words need more contrast than marks: what they have on a light page instead of a colour that suits marks alone. */
export const textColours: ReadonlyMap<string, string> = new Map([[colours.yes, "#b34900"]]);

/** Rules for the fills and strokes of everything drawn in such a colour. */
export function chartColours(): string {
  return darkened
    .flatMap(([light, dark]) => [
      ...["fill", "stroke"].map((property) => rule(property, light, light, dark)),
      ...[textColours.get(light) ?? []]
        .flat()
        .map((words) => rule("fill", light, words, dark, "text")),
    ])
    .join("\n");
}

const rule = (property: string, drawn: string, light: string, dark: string, element = "") =>
  `.plot ${element}[${property}="${drawn}"]{${property}:light-dark(${light},${dark})}`;
