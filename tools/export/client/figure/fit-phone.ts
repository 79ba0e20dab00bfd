/** Finds the form in which a drawn chart fits a phone. */

import type { Spec, View } from "vega";
import { makeNarrow, type Narrow, sizesOf } from "../fit.js";
import { overlaps } from "./overlaps.js";

/** How wide a chart may be on the narrowest phone, in pixels: 360 less the page's margins. */
const phone = 328;

/** Panels are never made narrower than this; what is still too wide is shown smaller. */
const leastRatio = 0.5;

/** Panels that are alone in their row are made wider than they were, but not more than this. */
const mostRatio = 1.35;

/** Panels that would be made narrower than this stand below one another instead. */
const leastBesideOthers = 0.8;

export interface Fit {
  /** What makes the chart narrow. */
  readonly form: Narrow;
  /** Whether it must keep its width, because its words would run into each other. */
  readonly scrolls: boolean;
  /** Its picture in this form; missing if it fits everywhere or cannot be made narrower. */
  readonly narrow?: string;
}

/** @param view - as wide as it was made; afterwards in the form that fits the phone, if there is one */
export async function fitPhone(view: View, spec: Spec, equalUnits: boolean): Promise<Fit> {
  const asMade = { ratio: 1, equalUnits };
  if ((await widthNow(view)) <= phone || sizesOf(spec, "width").length === 0)
    return { form: asMade, scrolls: false };
  const before = overlaps(view);
  const form = await narrowForm(view, spec, equalUnits);
  makeNarrow(view, spec, form);
  const narrow = await view.resize().toSVG();
  return overlaps(view) > before
    ? { form: asMade, scrolls: true }
    : { form, scrolls: false, narrow };
}

/** As many panels in a row as there is room for, and how narrow they must be then. */
async function narrowForm(view: View, spec: Spec, equalUnits: boolean): Promise<Narrow> {
  const { row, ...guess } = await guessForm(view, spec);
  makeNarrow(view, spec, { ...guess, equalUnits });
  // words that hang over the edge of a narrow panel only are not in the guess
  const excess = Math.max(0, (await widthNow(view)) - phone);
  return { ...guess, ratio: Math.max(leastRatio, guess.ratio - excess / row), equalUnits };
}

/** The form that would do if all words around the panels took as much room as now; `row` is the width of a row's panels. */
async function guessForm(
  view: View,
  spec: Spec,
): Promise<{ ratio: number; columns?: number; row: number }> {
  const widths = sizesOf(spec, "width").map(([, width]) => width);
  const made = spec.signals?.find(({ name }) => name === "columns") as
    | { value: number }
    | undefined;
  if (made === undefined) {
    const row = sum(widths);
    return { ratio: ratioFor(await widthNow(view), row, 1), row };
  }
  for (let columns = made.value; ; columns--) {
    view.signal("columns", columns);
    const most = columns === 1 ? mostRatio : 1;
    const row = rowWidth(spec, widths, columns);
    const ratio = ratioFor(await widthNow(view), row, most);
    if (ratio >= leastBesideOthers || columns === 1) return { ratio, columns, row };
  }
}

/** What panels must be multiplied by, so that a chart fits the phone: what stands around them keeps its size. */
const ratioFor = (chart: number, panels: number, most: number) =>
  Math.min(most, Math.max(leastRatio, 1 - (chart - phone) / panels));

const widthNow = async (view: View) => widthOf(await view.resize().toSVG());

/** The width of the panels in the widest row: all have the same signal, or each has its own. */
function rowWidth(spec: Spec, widths: readonly number[], columns: number): number {
  const panels = (spec.marks ?? []).filter(({ type }) => type === "group").length;
  const each = widths.length === panels ? widths : Array(panels).fill(Math.max(...widths));
  const columnWidth = (column: number) =>
    Math.max(...each.filter((_, panel) => panel % columns === column));
  return sum(Array.from({ length: columns }, (_, column) => columnWidth(column)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const widthOf = (svg: string) => Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0);
