/** How far training is, for a person who waits: a bar with the time left and, if asked, the cost curve. */

import { base64 } from "./base64.js";
import { type Bundle, display, inNotebook } from "./display.js";

export interface Progress {
  /** Steps taken, of so many. */
  iteration: number;
  iterations: number;
  /** The costs recorded so far. */
  costs: readonly number[];
}

/** Milliseconds before a bar appears, and between two times that it is drawn. */
const interval = 200;

/**
 * Begins a progress bar: one output that is redrawn in place. Nothing appears for work that is done at once, and nothing
 * outside a notebook.
 *
 * @returns what to call now and then, and at the end
 */
export function showProgress(showCost: boolean): (progress: Progress, end?: boolean) => void {
  if (!inNotebook()) return () => {};
  const begin = performance.now();
  let drawn = begin;
  let replace: ((bundle: Bundle) => void) | undefined;
  return (progress, end = false) => {
    const now = performance.now();
    const wasQuick = replace === undefined && !showCost; // a bar that nobody saw needs no end
    if (end ? wasQuick : now - drawn < interval) return;
    drawn = now;
    const bar = progressBar(progress, { seconds: (now - begin) / 1000, end, showCost });
    if (replace) replace(bar);
    else replace = display(bar);
  };
}

/** How long the work has taken, whether it has ended, and whether its cost curve is drawn. */
interface State {
  seconds: number;
  end: boolean;
  showCost: boolean;
}

/** A progress bar as an output of the notebook. */
export function progressBar(progress: Progress, state: State): Bundle {
  const { iteration, iterations, costs } = progress;
  const { showCost } = state;
  const cost = costs.length > 0 ? `, cost ${costs.at(-1)?.toFixed(4)}` : "";
  const text = `step ${iteration} of ${iterations}${cost}, ${time(progress, state)}`;
  const bar = `<progress value="${iteration}" max="${iterations}" aria-label="${text}"></progress> ${text}`;
  const drawing = showCost && costs.length > 0 ? `<br>${curve(costs, state.end)}` : "";
  return { "text/plain": text, "text/html": `<div>${bar}${drawing}</div>` };
}

/** How long the work took or, while it goes on, how much longer it takes if its steps stay as fast. */
function time({ iteration, iterations }: Progress, { seconds, end }: State): string {
  if (end) return `${iteration < iterations ? "stopped after" : "done in"} ${seconds.toFixed(1)} s`;
  if (iteration === 0) return "preparing";
  const left = (seconds * (iterations - iteration)) / iteration;
  return left < 100 ? `${Math.ceil(left)} s left` : `${Math.ceil(left / 60)} min left`;
}

/** An image has paper of its own, as the charts have; on a dark page it is dark, and the line light. */
const paper =
  "<style>.paper{fill:#fdfdfb}@media (prefers-color-scheme:dark){.paper{fill:#191b1e}polyline{stroke:#6cb8f0}}</style>" +
  '<rect class="paper" x="-2" y="-2" width="304" height="104"/>';

/**
 * The recorded costs as a line, from 0 at the bottom to the largest at the top. While it grows it is part of the output,
 * because an image would flicker; at the end it is an image, because pages leave other drawings out of what a cell gave.
 */
function curve(costs: readonly number[], end: boolean): string {
  const top = costs.reduce((top, cost) => Math.max(top, cost), Number.MIN_VALUE);
  const points = costs.map((cost, i) => {
    const x = (300 * i) / Math.max(costs.length - 1, 1);
    return `${x.toFixed(1)},${(100 - (100 * cost) / top).toFixed(1)}`;
  });
  const label = `Cost from ${costs[0]?.toFixed(4)} to ${costs.at(-1)?.toFixed(4)}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="304" height="104" viewBox="-2 -2 304 104" role="img" aria-label="${label}">${end ? paper : ""}` +
    '<path d="M0 0V100H300" fill="none" stroke="#5f6368"/>' +
    `<polyline points="${points.join(" ")}" fill="none" stroke="#0072b2" stroke-width="2"/></svg>`;
  if (!end) return svg;
  const address = `data:image/svg+xml;base64,${base64(svg)}`;
  return `<img alt="${label}" width="304" height="104" src="${address}">`;
}
