/** A chart of a notebook as a figure: its words, its picture, its sliders, and what makes it move. */

import type { Spec } from "vega";
import { UserError } from "../../../setup/user-error.js";
import type { Control } from "../../client/figure/controls.js";
import { figure } from "../../client/figure/figure.js";
import { type Html, html, jsonInHtml, trusted } from "../../client/html.js";
import { draw as usualDraw } from "./draw.js";
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
    const { spec: compiled, controls, stills } = await draw({ spec, id });
    const { wide, narrow, form, ...words } = stills;
    return figure({
      ...{ id, description, controls, ...words },
      still: html`<div class="still${narrow && " two"}">${trusted(wide)}${narrow && trusted(narrow)}</div>`,
      ...(moves(compiled, controls) && {
        parts: partsOf(compiled),
        moving: html`<script type="application/json">${jsonInHtml({ form, spec: compiled })}</script>`,
      }),
    });
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
