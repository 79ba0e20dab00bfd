/** The still pictures of a chart, for wide and for narrow pages, drawn without trusting what is in it. */

import { parse, type Spec, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { renameIds } from "../../../../src/notebook/svg-ids.js";
import { withoutUnseen } from "../../../../src/notebook/without-unseen.js";
import { checkRuntime } from "../../client/figure/check-runtime.js";
import type { Control } from "../../client/figure/controls.js";
import { fitPhone } from "../../client/figure/fit-phone.js";
import { wordsOf } from "../../client/figure/words-of.js";
import type { Narrow } from "../../client/fit.js";
import { safeConfig } from "../../client/safe-vega.js";
import { refusingLoader } from "../../client/vega-loader.js";
import { useTextWidth } from "./text-width.js";
import { tryControls } from "./try-controls.js";

useTextWidth();

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
  const wide = tidy(await view.toSVG(), `${id}w`);
  const words = wordsOf(view, spec);
  const { narrow, ...fit } = await fitPhone(view, spec, equalUnits);
  return {
    ...{ wide, ...words, ...fit },
    ...(narrow !== undefined && { narrow: tidy(narrow, `${id}n`) }),
  };
}

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
