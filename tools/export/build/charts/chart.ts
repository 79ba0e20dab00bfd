/** A chart of a notebook as a figure: its words, its picture, its sliders, and what makes it move. */

import type { Spec } from "vega";
import { UserError } from "../../../setup/user-error.js";
import { unbroken } from "../../client/typography.js";
import { type Html, html, jsonInHtml, trusted } from "../html.js";
import { type Control, controlFields } from "./controls.js";
import { draw as usualDraw } from "./draw.js";
import type { Stills } from "./stills.js";
import { partsOf } from "./vega-parts.js";

/**
 * @param spec - the Vega-Lite specification of an output
 * @param id - unique in the page
 * @param where - names the chart in an error
 * @param draw - draws it, within limits of time and memory
 * @throws UserError if it lacks a description, loads something or cannot be drawn
 */
export async function chartFigure(
  spec: object,
  id: string,
  where: string,
  draw = usualDraw,
): Promise<Html> {
  const { description } = spec as { description?: unknown };
  if (typeof description !== "string" || description.trim() === "")
    throw new UserError(
      `${where}: the chart has no description.`,
      "Say in its description what a sighted reader takes from it.",
    );
  if (leadsAway.test(JSON.stringify(spec)))
    throw new UserError(
      `${where}: the chart loads something or leads away.`,
      "Put the values into the chart: a page of the course loads nothing.",
    );
  try {
    const { spec: moving, controls, stills } = await draw({ spec, id });
    return figure(id, description, moving, controls, stills);
  } catch (error) {
    throw new UserError(
      `${where}: the chart cannot be drawn: ${(error as Error).message}`,
      "Mend it in src/charts/ and run the notebook again.",
    );
  }
}

/** An address of data or of a picture, a link, or a colour or cursor that is an address. */
const leadsAway = /"url":(?:\{[^{}]*"value":)?"(?!data:)|"href":|\burl\s*\(/i;

/** Whether there is anything to move or to point at. */
const moves = (spec: Spec, controls: readonly Control[]) =>
  controls.length > 0 || /"(?:tooltip|on)":/.test(JSON.stringify({ ...spec, config: {} }));

function figure(
  id: string,
  description: string,
  spec: Spec,
  controls: readonly Control[],
  { wide, narrow, scrolls, form, caption, meanings }: Stills,
): Html {
  const live =
    moves(spec, controls) &&
    html`<script type="application/json">${jsonInHtml({ form, spec })}</script>`;
  return html`<figure class="chart${scrolls && " scrolls"}" id="${id}"${live && html` data-chart="${partsOf(spec).join(" ")}"`}>
<figcaption${live && html` aria-live="polite"`}>${unbroken(caption)}</figcaption>
<div class="plot" role="img" aria-label="${description}"><div class="still${narrow && " two"}">${trusted(wide)}${narrow && trusted(narrow)}</div></div>
${controlFields(controls, id, meanings)}${live}</figure>`;
}
