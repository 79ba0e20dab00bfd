/** The still pictures of a chart, for wide and for narrow pages, drawn without trusting what is in it. */

import { parse, type Spec, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { renameIds } from "../../../../src/notebook/svg-ids.js";
import { fitWidth, widthsOf } from "../../client/fit.js";
import { refusingLoader } from "../../client/vega-loader.js";
import { overlaps } from "./overlaps.js";
import { useTextWidth } from "./text-width.js";

useTextWidth();

/** How wide a chart may be on the narrowest phone, in pixels: 360 less the page's margins. */
const phone = 328;

/** Panels are never made narrower than this; what is still too wide is shown smaller. */
const leastRatio = 0.5;

export interface Stills {
  readonly wide: string;
  /** Missing if the wide picture fits everywhere. */
  readonly narrow?: string;
  /** Whether it must keep its width, because its words would run into each other. */
  readonly scrolls: boolean;
  /** What the panels' widths are multiplied by on a narrow page. */
  readonly ratio: number;
  /** The value of the signal `caption` at the start. */
  readonly caption: string;
}

/** @param id - what the ids inside the pictures begin with */
export async function drawStills(spec: Spec, id: string): Promise<Stills> {
  const view = new View(parse(spec, {}, { ast: true }), {
    renderer: "none",
    expr: expressionInterpreter,
    loader: refusingLoader as never,
    logLevel: 0,
  });
  try {
    const wide = await view.toSVG();
    const asMade = {
      wide: tidy(wide, `${id}w`),
      ratio: 1,
      caption: String(view.signal("caption")),
    };
    const widths = widthsOf(spec).map(([, width]) => width);
    const panels = spec.width === undefined ? sum(widths) : Number(spec.width);
    const ratio = Math.max(leastRatio, 1 - (widthOf(wide) - phone) / panels);
    if (ratio >= 1 || widths.length === 0) return { ...asMade, scrolls: false };
    const before = overlaps(view);
    fitWidth(view, spec, ratio);
    const narrow = await view.resize().toSVG();
    if (overlaps(view) > before) return { ...asMade, scrolls: true };
    return { ...asMade, narrow: tidy(narrow, `${id}n`), ratio, scrolls: false };
  } finally {
    view.finalize();
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const widthOf = (svg: string) => Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0);

/**
 * The picture with ids that no other picture of the page has, with two decimals, which is more than anybody sees, and
 * without roles and labels: the figure around it has the description.
 */
function tidy(svg: string, id: string): string {
  return renameIds(svg, id)
    .replace(/<(?!\/)[^>]*>/g, (tag) =>
      tag
        .replace(/ (?:role|aria-[\w-]+|version|xmlns(?::xlink)?|class|pointer-events)="[^"]*"/g, "")
        .replace(/\d+\.\d{3,}(?!e)/g, (number) => String(Number(Number(number).toFixed(2)))),
    )
    .replace(/<path d="M0,0h0v0h0Z"\/>/g, "");
}
