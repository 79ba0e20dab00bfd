/** Charts as readers see them: drawn by Vega, with their sliders moved. */

import type { View } from "vega";
import type { ChartSpec } from "../../src/index.js";
import { run } from "./validate.js";

type Values = Readonly<Record<string, unknown>>;

/** What can be moved, and its ends: those of a slider, or the options of a choice. */
function controlsOf(spec: Part): { name: string; ends: readonly unknown[] }[] {
  const params = (spec.params ?? []).flatMap(({ name, bind, select }) => {
    if (bind === undefined || bind === "scales") return [];
    if (select === undefined) return [{ name, ends: endsOf(bind) }];
    return Object.entries(bind as Readonly<Record<string, Values>>).map(([field, bind]) => ({
      name: `${name}_${field}`,
      ends: endsOf(bind),
    }));
  });
  const parts = [...(spec.layer ?? []), ...(spec.concat ?? []), ...(spec.hconcat ?? [])];
  return [...params, ...parts.flatMap(controlsOf)];
}

const endsOf = ({ options, min, max }: Values) => (options as unknown[]) ?? [min, max];

/** Where controls are declared: in a chart, or for a selection in the layer that is clicked on. */
interface Part {
  readonly params?: readonly { name: string; bind?: Values | "scales"; select?: unknown }[];
  readonly layer?: readonly Part[];
  readonly concat?: readonly Part[];
  readonly hconcat?: readonly Part[];
}

/** Where to look at a chart: as it starts, each control alone at each end, all at their first, and all at their last. */
export function positionsOf(spec: ChartSpec): Values[] {
  const controls = controlsOf(spec as Part);
  const alone = controls.flatMap(({ name, ends }) => ends.map((end) => ({ [name]: end })));
  const together = [0, -1].map((at) =>
    Object.fromEntries(controls.map(({ name, ends }) => [name, ends.at(at)])),
  );
  return controls.length > 1 ? [{}, ...alone, ...together] : [{}, ...alone];
}

/** What readers see of a chart, and what they do not see of it. */
export interface Seen {
  readonly title: string;
  /** All texts, one a line. */
  readonly texts: string;
  /** Marks without a place, and points beyond the edge of their panel. */
  readonly lost: readonly string[];
  /** Points that stand for data, and say nothing to who points at them. */
  readonly silent: readonly string[];
}

/** What the chart shows when its controls have these values, and all others start as they do. */
export const seen = (spec: ChartSpec, values: Values) => drawn(spec, [values], look);

/** Where a mark stands in its panel, what it stands for, and what it answers to those who point at it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** The height of the panel: marks at its floor have this y. */
  readonly height: number;
  readonly width: number;
  /** The area of a symbol. */
  readonly size: number;
  readonly filled: boolean;
  readonly datum: Values;
  readonly tooltip: unknown;
}

/**
 * All marks of one type, such as "symbol" or "line", in the order in which they are drawn.
 *
 * @param positions - where the controls are moved, one position after another
 */
export const marksOf = (spec: ChartSpec, positions: readonly Values[], marktype: string) =>
  drawn(spec, positions, (view) => placesIn(chartIn(view), marktype));

/** Draws a chart, moves its controls to one position after another, and gives what is read off it at the last. */
async function drawn<T>(
  spec: ChartSpec,
  positions: readonly Values[],
  read: (view: View) => T,
): Promise<T> {
  // Vega-Lite leaves out marks without a place; here they are to be found
  const view = await run({
    ...spec,
    config: { ...(spec.config as object), mark: { invalid: "show" } },
  });
  try {
    for (const values of positions) {
      for (const [name, value] of Object.entries(values)) view.signal(name, value);
      await view.runAsync();
    }
    return read(view);
  } finally {
    view.finalize();
  }
}

/** The picture as it starts, and the picture when each control has been at both its ends and is back where it was. */
export async function thereAndBack(spec: ChartSpec): Promise<{ start: string; back: string }> {
  const view = await run(spec);
  try {
    const start = await view.toSVG();
    for (const { name, ends } of controlsOf(spec as Part))
      for (const value of [...ends, view.signal(name)]) await view.signal(name, value).runAsync();
    return { start, back: await view.toSVG() };
  } finally {
    view.finalize();
  }
}

/** All texts of a chart with its controls at these values, one a line. */
export const textAfter = async (spec: ChartSpec, values: Values) =>
  (await seen(spec, values)).texts;

/** The parts of Vega's drawing that are read here: groups hold lists of marks, and those hold their items. */
interface Mark {
  readonly role: string;
  readonly marktype: string;
  readonly aria?: boolean;
  readonly items: readonly Item[];
}
interface Item {
  readonly items?: readonly Mark[];
  readonly datum?: Values;
  readonly text?: string | readonly string[];
  readonly tooltip?: unknown;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity?: number;
  readonly size?: number;
  readonly fill?: string;
}

function chartIn(view: View): Item {
  const [chart] = (view.scenegraph() as unknown as { root: Mark }).root.items as [Item];
  return chart;
}

function look(view: View): Seen {
  const chart = chartIn(view);
  const title = (chart.items ?? []).filter(({ role }) => role === "title");
  return {
    title: textsIn({ ...chart, items: title }).join(" "),
    texts: textsIn(chart).join("\n"),
    lost: lostIn(chart),
    silent: silentIn(chart),
  };
}

function textsIn(group: Item): string[] {
  return (group.items ?? []).flatMap(({ marktype, items }) =>
    items.flatMap((item) => (marktype === "text" ? [[item.text].flat().join(" ")] : textsIn(item))),
  );
}

function placesIn({ items = [], height, width }: Item, marktype: string): Place[] {
  return items.flatMap((mark) =>
    mark.items.flatMap((item) =>
      mark.role === "mark" && mark.marktype === marktype
        ? [
            {
              x: item.x,
              y: item.y,
              height,
              width,
              size: item.size ?? 0,
              filled: item.fill !== undefined && item.fill !== "transparent",
              datum: item.datum ?? {},
              tooltip: item.tooltip,
            },
          ]
        : placesIn(item, marktype),
    ),
  );
}

function lostIn(panel: Item): string[] {
  return (panel.items ?? []).flatMap((mark) =>
    mark.items.flatMap((item) => [
      ...(mark.role === "mark" && isLost(mark, item, panel)
        ? [`${mark.marktype} ${JSON.stringify(item.datum)} at ${item.x}, ${item.y}`]
        : []),
      ...lostIn(item),
    ]),
  );
}

function isLost({ marktype }: Mark, { datum, x, y }: Item, panel: Item): boolean {
  const missing = (value: unknown) =>
    value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value));
  const beyond = x < -1 || x > panel.width + 1 || y < -1 || y > panel.height + 1;
  return Object.values(datum ?? {}).some(missing) || (marktype === "symbol" && beyond);
}

/** So many points of one kind are data; fewer may be ends, or the place that a slider moves. */
const fewestData = 5;

function silentIn(panel: Item): string[] {
  return (panel.items ?? []).flatMap(({ role, marktype, aria, items }) => {
    if (aria === false) return []; // a ring around a point, which speaks for itself
    const points = items.filter(({ opacity }) => opacity !== 0);
    const areData = role === "mark" && marktype === "symbol" && points.length >= fewestData;
    const silent = areData ? points.filter(({ tooltip }) => !tooltip) : [];
    return [...silent.map(({ datum }) => JSON.stringify(datum)), ...items.flatMap(silentIn)];
  });
}
