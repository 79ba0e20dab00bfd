/** How far training is, for a person who waits: a bar with the time left and, if asked, the cost curve. */

import { type Bundle, display, inNotebook } from "./display.js";

export interface Progress {
  /** Steps taken, of so many. */
  iteration: number;
  iterations: number;
  /** The costs recorded so far. */
  costs: readonly number[];
}

/** Milliseconds before a bar appears, and between two of its pictures. */
const beat = 200;

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
    if (end ? !replace && !showCost : now - drawn < beat) return;
    drawn = now;
    const picture = progressBar(progress, (now - begin) / 1000, end, showCost);
    if (replace) replace(picture);
    else replace = display(picture);
  };
}

/** @param seconds - time since the beginning */
export function progressBar(
  { iteration, iterations, costs }: Progress,
  seconds: number,
  end: boolean,
  showCost: boolean,
): Bundle {
  const left = (seconds * (iterations - iteration)) / Math.max(iteration, 1);
  const time = end
    ? `${iteration < iterations ? "stopped after" : "done in"} ${seconds.toFixed(1)} s`
    : iteration > 0
      ? `${left < 100 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`} left`
      : "preparing";
  const cost = costs.length > 0 ? `, cost ${costs.at(-1)?.toFixed(4)}` : "";
  const text = `step ${iteration} of ${iterations}${cost}, ${time}`;
  const bar = `<progress value="${iteration}" max="${iterations}" aria-label="${text}"></progress> ${text}`;
  return {
    "text/plain": text,
    "text/html": `<div>${bar}${showCost && costs.length > 0 ? curve(costs) : ""}</div>`,
  };
}

/** The recorded costs as a line, from 0 at the bottom to the largest at the top. */
function curve(costs: readonly number[]): string {
  const top = costs.reduce((top, cost) => Math.max(top, cost), Number.MIN_VALUE);
  const points = costs.map((cost, i) => {
    const x = (300 * i) / Math.max(costs.length - 1, 1);
    return `${x.toFixed(1)},${(100 - (100 * cost) / top).toFixed(1)}`;
  });
  const label = `Cost from ${costs[0]?.toFixed(4)} to ${costs.at(-1)?.toFixed(4)}`;
  return (
    `<br><svg width="304" height="104" viewBox="-2 -2 304 104" role="img" aria-label="${label}">` +
    '<path d="M0 0V100H300" fill="none" stroke="currentColor" opacity="0.4"/>' +
    `<polyline points="${points.join(" ")}" fill="none" stroke="#0072b2" stroke-width="2"/></svg>`
  );
}
