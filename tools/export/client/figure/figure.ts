/** A chart as a figure: its words, the place of its picture, its sliders. */

import { type Html, html } from "../html.js";
import { unbroken } from "../typography.js";
import { type Control, controlFields } from "./controls.js";

export interface Figure {
  /** Unique in the page. */
  readonly id: string;
  readonly description: string;
  /** Its finding at the start. */
  readonly caption: string;
  readonly controls: readonly Control[];
  /** What the signals say at the start that tell the meaning of a slider. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Whether it must keep its width, because its words would run into each other. */
  readonly scrolls: boolean;
  /** The parts of Vega beyond the usual that draw it; missing if it does not move. */
  readonly parts?: readonly string[];
  /** Its picture before it moves. */
  readonly still?: Html;
  /** What makes it move, if that stands in the page. */
  readonly moving?: Html;
}

export function figure({ id, description, caption, controls, meanings, ...more }: Figure): Html {
  const { scrolls, parts, still, moving } = more;
  return html`<figure class="chart${scrolls && " scrolls"}" id="${id}"${parts && html` data-chart="${parts.join(" ")}"`}>
<figcaption${parts && html` aria-live="polite"`}>${unbroken(caption)}</figcaption>
<div class="plot" role="img" aria-label="${description}">${still}</div>
${controlFields(controls, id, meanings)}${moving}</figure>`;
}
