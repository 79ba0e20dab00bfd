/** Whether the marks of charts stand out from the page, in light and in dark. */

import type { View } from "vega";
import { describe, expect, it } from "vitest";
import { colours, darkColours, levelColours } from "../../src/charts/theme.js";
import { darkened, textColours } from "../../tools/export/page/palette.js";
import { positionsOf } from "../charts/drawn.js";
import { run } from "../charts/validate.js";
import { charts } from "../lessons/all.js";
import { contrast } from "./contrast.js";

/** What the guidelines ask of marks, and of words. */
const least = { mark: 3, text: 4.5 };

const pages = [
  { page: "light", paper: colours.paper, shown: (colour: string) => colour },
  {
    page: "dark",
    paper: darkColours.paper,
    shown: (colour: string) => new Map(darkened).get(colour) ?? colour,
  },
];

/** What carries meaning. */
const meaningful = ["yes", "no", "curve", "second", "quiet"] as const;

describe("the theme's colours with a meaning", () => {
  it.each(meaningful)("%s stands out from paper and from shade, in light and in dark", (name) => {
    for (const theme of [colours, darkColours])
      for (const ground of [theme.paper, theme.shade])
        expect(contrast(theme[name], ground)).toBeGreaterThanOrEqual(least.mark);
  });
});

interface Item {
  readonly items?: readonly Mark[];
  readonly fill?: string;
  readonly stroke?: string;
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
}
interface Mark {
  readonly marktype: string;
  readonly role: string;
  readonly items: readonly Item[];
}

/**
 * What need not stand out:
 * paper laid on paper, which is a gap or the rim of a word;
 * shade, the ground of a region and the lines of a grid: a line at its edge, a mark on it or a word says what it says;
 * the bands of a height, which are told apart by their order from pale to dark and by the numbers at their edges;
 * the pixels of a picture, which are as they are: the only colours that are not written in hexadecimal digits.
 */
const isGround = (colour: string) =>
  !colour.startsWith("#") ||
  [colours.paper, colours.shade, ...levelColours].includes(colour as never);

/** The colours of a mark with their opacities. */
function paints({ opacity = 1, ...item }: Item): { colour: string; opacity: number }[] {
  const fill = { colour: item.fill, opacity: opacity * (item.fillOpacity ?? 1) };
  const stroke = { colour: item.stroke, opacity: opacity * (item.strokeOpacity ?? 1) };
  return [fill, ...(item.strokeWidth === 0 ? [] : [stroke])].flatMap(({ colour, opacity }) =>
    colour && colour !== "transparent" && opacity > 0 ? [{ colour, opacity }] : [],
  );
}

/** A line for each kind of mark that is too faint: one of its colours has to be seen. */
function faint(group: Item): string[] {
  return (group.items ?? []).flatMap(({ marktype, role, items }) =>
    items.flatMap((item) => {
      const own =
        marktype === "group" ? [] : paints(item).filter(({ colour }) => !isGround(colour));
      const bound = marktype === "text" ? least.text : least.mark;
      const lines = pages.flatMap(({ page, paper, shown }) => {
        const ratios = own.map(({ colour, opacity }) => {
          const words =
            marktype === "text" && page === "light" ? textColours.get(colour) : undefined;
          return contrast(words ?? shown(colour), paper, opacity);
        });
        const best = Math.max(...ratios);
        return own.length > 0 && best < bound
          ? [`${role} ${marktype} in ${own[0]?.colour}: ${best.toFixed(2)} in ${page}`]
          : [];
      });
      return [...lines, ...faint(item)];
    }),
  );
}

const chartIn = (view: View) =>
  (view.scenegraph() as unknown as { root: { items: readonly [Item] } }).root.items[0];

describe("the marks of", () => {
  it.each(Object.keys(charts))("%s stand out from the page, in light and in dark", async (name) => {
    const spec = charts[name]?.lesson as NonNullable<(typeof charts)[string]["lesson"]>;
    const view = await run(spec);
    const found = new Set(faint(chartIn(view)));
    for (const position of positionsOf(spec).slice(-2)) {
      for (const [signal, value] of Object.entries(position)) view.signal(signal, value);
      await view.runAsync();
      for (const line of faint(chartIn(view))) found.add(line);
    }
    view.finalize();
    expect([...found]).toEqual([]);
  });
});
