/** All of a chart that Vega makes: it runs in a process of its own, because a chart may hold anything. */

import type { Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { bare, hasEqualUnits } from "../../chart/bare.js";
import { withColumns } from "../../chart/columns.js";
import { takeControls } from "../../chart/controls.js";
import type { Control } from "../../client/figure/controls.js";
import { sizesOf } from "../../client/fit.js";
import { checkPicture, checkSide } from "./check-picture.js";
import { drawStills, type Stills } from "./stills.js";

/** A chart that is to be drawn. */
export interface Order {
  /** A Vega-Lite specification. */
  readonly spec: object;
  /** What the ids inside the pictures begin with. */
  readonly id: string;
}

/** What it becomes. Plain data, so that it can be sent to another process. */
export interface Drawing {
  /** The compiled chart without its sliders. */
  readonly spec: Spec;
  readonly controls: readonly Control[];
  readonly stills: Stills;
}

/** @throws Error, with the reason in words, for a chart that cannot or may not be drawn */
export async function drawing({ spec: made, id }: Order): Promise<Drawing> {
  const compiled = compile(made as unknown as TopLevelSpec).spec;
  const { spec, controls } = takeControls(withColumns(bare(compiled)));
  if (spec.signals?.some((signal) => "bind" in signal))
    throw new Error("a field outside the chart would steer it");
  for (const side of ["width", "height"] as const)
    for (const [, pixels] of sizesOf(spec, side)) checkSide(side, pixels);
  const stills = await drawStills(spec, id, hasEqualUnits(made), controls);
  checkPicture(stills.wide);
  if (stills.narrow !== undefined) checkPicture(stills.narrow);
  return { spec, controls, stills };
}
