/** A chart of a notebook as a figure: its words, its picture, its sliders, and what makes it move. */

import type { Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { UserError } from "../../../setup/user-error.js";
import { unbroken } from "../../client/typography.js";
import { type Html, html, jsonInHtml, trusted } from "../html.js";
import { withColumns } from "./columns.js";
import { type Control, controlFields, takeControls } from "./controls.js";
import { drawStills, type Stills } from "./stills.js";
import { partsOf } from "./vega-parts.js";

/**
 * @param spec - the Vega-Lite specification of an output
 * @param id - unique in the page
 * @param where - names the chart in an error
 * @throws UserError if it lacks a description, loads something or cannot be drawn
 */
export async function chartFigure(spec: unknown, id: string, where: string): Promise<Html> {
  const { description } = spec as { description?: unknown };
  if (typeof description !== "string" || description.trim() === "")
    throw new UserError(
      `${where}: the chart has no description.`,
      "Say in its description what a sighted reader takes from it.",
    );
  if (/"url":(?:\{[^{}]*"value":)?"(?!data:)|"href":/.test(JSON.stringify(spec)))
    throw new UserError(
      `${where}: the chart loads something or leads away.`,
      "Put the values into the chart: a page of the course loads nothing.",
    );
  try {
    const compiled = withColumns(bare(compile(spec as TopLevelSpec).spec));
    const { spec: moving, controls } = takeControls(compiled);
    const stills = await drawStills(moving, id, hasEqualUnits(spec));
    if (/="[^"]*\burl\s*\((?!#)/i.test(stills.wide))
      throw new Error("a colour in it is an address");
    return figure(id, description, moving, controls, stills);
  } catch (error) {
    throw new UserError(
      `${where}: the chart cannot be drawn: ${(error as Error).message}`,
      "Mend it in src/charts/ and run the notebook again.",
    );
  }
}

/** Whether the chart says that a unit is as long on one axis as on the other. */
const hasEqualUnits = (spec: unknown) =>
  (spec as { usermeta?: { equalUnits?: unknown } }).usermeta?.equalUnits === true;

/** The chart without background, margin and title, which the page has; the words of the title become the signal `caption`. */
function bare({
  title,
  background: _,
  usermeta: __,
  padding: ___,
  $schema: ____,
  ...spec
}: Spec): Spec {
  const text = typeof title === "object" && "text" in title ? title.text : title;
  const caption =
    text !== undefined && typeof text === "object" && "signal" in text
      ? { update: text.signal }
      : { value: [text ?? ""].flat().join(" ") };
  return {
    ...spec,
    padding: 2,
    signals: [...(spec.signals ?? []), { name: "caption", ...caption }],
  };
}

/** Whether there is anything to move or to point at. */
const moves = (spec: Spec, controls: readonly Control[]) =>
  controls.length > 0 || /"(?:tooltip|on)":/.test(JSON.stringify({ ...spec, config: {} }));

function figure(
  id: string,
  description: string,
  spec: Spec,
  controls: readonly Control[],
  { wide, narrow, scrolls, form, caption }: Stills,
): Html {
  const live =
    moves(spec, controls) &&
    html`<script type="application/json">${jsonInHtml({ form, spec })}</script>`;
  return html`<figure class="chart${scrolls && " scrolls"}" id="${id}"${live && html` data-chart="${partsOf(spec).join(" ")}"`}>
<figcaption${live && html` aria-live="polite"`}>${unbroken(caption)}</figcaption>
<div class="plot" role="img" aria-label="${description}"><div class="still${narrow && " two"}">${trusted(wide)}${narrow && trusted(narrow)}</div></div>
${controlFields(controls, id)}${live}</figure>`;
}
