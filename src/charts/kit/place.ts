/** A place on a map of w and b that the reader picks: with a click, or with two sliders. */

import type { Domain } from "./axis.js";
import type { Region } from "./parameters.js";

/** Places next to one another are this far apart: a fortieth of the map's width or a little more, in round numbers. */
function stepOf([low, high]: Domain): number {
  const least = (high - low) / 40;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

/** The whole multiples of a step that lie in a domain: the first, and how many. */
function multiples([low, high]: Domain, step: number) {
  const first = Math.ceil(low / step);
  return { first, count: Math.floor(high / step) - first + 1 };
}

/** The expressions of the place that is picked; 0 stands for it while there is none. */
export const place = { w: "place.w[0]", b: "place.b[0]" };

/**
 * An invisible layer of tiles that catches clicks on a map. What they pick is a selection of Vega-Lite that is bound to
 * two sliders as well. The condition in `on` leaves out clicks elsewhere in the chart; it asks `event.item`, because
 * the interpreter of expressions, with which the exported pages run, knows no `datum` there.
 *
 * @param region - the map, which contains w = b = 0, where the place starts
 */
export function placeTiles(region: Region) {
  const step = stepOf(region.w);
  const [w, b] = [multiples(region.w, step), multiples(region.b, step)];
  /** Divided by a whole number where that is possible, because 3 / 5 is 0.6 and 3 * 0.2 is 0.6000000000000001. */
  const times = (n: string) => (step < 1 ? `(${n}) / ${Math.round(1 / step)}` : `(${n}) * ${step}`);
  const tidy = (n: number) => Number((n * step).toPrecision(12));
  const slider = (name: string, { first, count }: { first: number; count: number }) => ({
    input: "range",
    min: tidy(first),
    max: tidy(first + count - 1),
    step,
    name: `${name} `,
  });
  return {
    data: { sequence: { start: 0, stop: w.count * b.count, as: "tile" } },
    transform: [
      { calculate: times(`${w.first} + datum.tile % ${w.count}`), as: "w" },
      { calculate: times(`${b.first} + floor(datum.tile / ${w.count})`), as: "b" },
      { calculate: `datum.w - ${step / 2}`, as: "left" },
      { calculate: `datum.w + ${step / 2}`, as: "right" },
      { calculate: `datum.b - ${step / 2}`, as: "low" },
      { calculate: `datum.b + ${step / 2}`, as: "high" },
    ],
    params: [
      {
        name: "place",
        value: [{ w: 0, b: 0 }],
        select: {
          type: "point",
          fields: ["b", "w"], // Vega-Lite puts the slider of the last field first
          on: "click[event.item && event.item.datum && event.item.datum.tile >= 0]",
          clear: false,
          toggle: false,
        },
        bind: { w: slider("w", w), b: slider("b", b) },
      },
    ],
    mark: { type: "rect", opacity: 0, aria: false, clip: true, cursor: "crosshair" },
    encoding: {
      x: { field: "left", type: "quantitative" },
      x2: { field: "right" },
      y: { field: "low", type: "quantitative" },
      y2: { field: "high" },
    },
  };
}

/** The place as a point. */
export const placed = (mark: object) => ({
  data: { values: [{}] },
  transform: [
    { calculate: place.w, as: "w" },
    { calculate: place.b, as: "b" },
  ],
  mark: { type: "point", filled: true, opacity: 1, ...mark },
});
