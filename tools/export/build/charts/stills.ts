/** The still pictures of a chart, for wide and for narrow pages, drawn without trusting what is in it. */

import { parse, type Spec, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { meaningOf } from "../../../../src/charts/kit/slider.js";
import { renameIds } from "../../../../src/notebook/svg-ids.js";
import { withoutUnseen } from "../../../../src/notebook/without-unseen.js";
import { makeNarrow, type Narrow, sizesOf } from "../../client/fit.js";
import { safeConfig } from "../../client/safe-vega.js";
import { refusingLoader } from "../../client/vega-loader.js";
import { checkRuntime } from "./check-runtime.js";
import type { Control } from "./controls.js";
import { overlaps } from "./overlaps.js";
import { useTextWidth } from "./text-width.js";
import { tryControls } from "./try-controls.js";

useTextWidth();

/** How wide a chart may be on the narrowest phone, in pixels: 360 less the page's margins. */
const phone = 328;

/** Panels are never made narrower than this; what is still too wide is shown smaller. */
const leastRatio = 0.5;

/** Panels that are alone in their row are made wider than they were, but not more than this. */
const mostRatio = 1.35;

/** Panels that would be made narrower than this stand below one another instead. */
const leastBesideOthers = 0.8;

export interface Stills {
  readonly wide: string;
  /** Missing if the wide picture fits everywhere. */
  readonly narrow?: string;
  /** Whether it must keep its width, because its words would run into each other. */
  readonly scrolls: boolean;
  /** What makes the chart narrow. */
  readonly form: Narrow;
  /** The value of the signal `caption` at the start. */
  readonly caption: string;
  /** What the signals say at the start that tell the meaning of a slider. */
  readonly meanings: Readonly<Record<string, string>>;
}

/**
 * @param spec - a compiled chart; if it has several panels, with the signal `columns`
 * @param id - what the ids inside the pictures begin with
 * @param equalUnits - whether both axes have units of the same length
 * @param controls - its sliders and choices, whose ends are tried
 * @throws Error, with the reason in words, for a chart that may not be drawn
 */
export async function drawStills(
  spec: Spec,
  id: string,
  equalUnits = false,
  controls: readonly Control[] = [],
): Promise<Stills> {
  const runtime = parse(spec, safeConfig, { ast: true });
  checkRuntime(runtime);
  const view = new View(runtime, {
    renderer: "none",
    expr: expressionInterpreter,
    loader: refusingLoader as never,
    logLevel: 0,
  });
  try {
    const stills = await drawBoth(view, spec, id, equalUnits);
    await tryControls(view, controls);
    return stills;
  } finally {
    view.finalize();
  }
}

async function drawBoth(view: View, spec: Spec, id: string, equalUnits: boolean): Promise<Stills> {
  const wide = await view.toSVG();
  const asMade = {
    wide: tidy(wide, `${id}w`),
    form: { ratio: 1, equalUnits },
    caption: String(view.signal("caption")),
    meanings: Object.fromEntries(meaningsIn(spec).map((name) => [name, String(view.signal(name))])),
  };
  if (widthOf(wide) <= phone || sizesOf(spec, "width").length === 0)
    return { ...asMade, scrolls: false };
  const before = overlaps(view);
  const form = await narrowForm(view, spec, equalUnits);
  makeNarrow(view, spec, form);
  const narrow = await view.resize().toSVG();
  if (overlaps(view) > before) return { ...asMade, scrolls: true };
  return { ...asMade, narrow: tidy(narrow, `${id}n`), form, scrolls: false };
}

const meaningsIn = ({ signals = [] }: Spec) => {
  const names = signals.map(({ name }) => name);
  return names.map(meaningOf).filter((name) => names.includes(name));
};

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

/**
 * The picture with ids that no other picture of the page has, with places to a tenth of a pixel and all else to two
 * decimals, which is more than anybody sees, and without roles and labels: the figure around it has the description.
 */
function tidy(svg: string, id: string): string {
  return renameIds(withoutUnseen(svg), id)
    .replace(/<(?!\/)[^>]*>/g, (tag) =>
      tag
        .replace(/ (?:role|aria-[\w-]+|version|xmlns(?::xlink)?|class|pointer-events)="[^"]*"/g, "")
        .replace(/ d="[^"]*"|translate\([^)]*\)/g, (places) => rounded(places, 1))
        .replace(/ [\w-]+="[^"]*"/g, (attribute) => rounded(attribute, 2)),
    )
    .replace(/<path d="M0,0h0v0h0Z"\/>/g, "");
}

const rounded = (text: string, decimals: number) =>
  text.replace(/\d+\.\d+(?![\de])/g, (number) => String(Number(Number(number).toFixed(decimals))));
