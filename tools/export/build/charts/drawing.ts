/** All of a chart that Vega makes: it runs in a process of its own, because a chart may hold anything. */

import type { Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Control } from "../../client/figure/controls.js";
import { sizesOf } from "../../client/fit.js";
import { checkPicture, checkSide } from "./check-picture.js";
import { withColumns } from "./columns.js";
import { takeControls } from "./controls.js";
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
  const compiled = withColumns(bare(compile(made as unknown as TopLevelSpec).spec));
  const { spec, controls } = takeControls(compiled);
  if (spec.signals?.some((signal) => "bind" in signal))
    throw new Error("a field outside the chart would steer it");
  for (const side of ["width", "height"] as const)
    for (const [, pixels] of sizesOf(spec, side)) checkSide(side, pixels);
  const stills = await drawStills(spec, id, hasEqualUnits(made), controls);
  checkPicture(stills.wide);
  if (stills.narrow !== undefined) checkPicture(stills.narrow);
  return { spec, controls, stills };
}

/** Whether the chart says that a unit is as long on one axis as on the other. */
const hasEqualUnits = (spec: object) =>
  (spec as { usermeta?: { equalUnits?: unknown } }).usermeta?.equalUnits === true;

/**
 * The chart without background, margin and title, which the page has; the words of the title become the signal `caption`.
 * Nor has it a say in which events it hears.
 */
function bare({
  title,
  background: _,
  usermeta: __,
  padding: ___,
  $schema: ____,
  config: { events: _____, ...config } = {},
  ...spec
}: Spec): Spec {
  const text = typeof title === "object" && "text" in title ? title.text : title;
  const caption =
    text !== undefined && typeof text === "object" && "signal" in text
      ? { update: text.signal }
      : { value: [text ?? ""].flat().join(" ") };
  return {
    ...spec,
    config,
    padding: 2,
    signals: [...(spec.signals ?? []), { name: "caption", ...caption }],
  };
}
