/** How near each way of computing a gradient comes to what the machine could do. */

import { demand } from "../../input/input-error.js";
import { duration } from "../kit/duration.js";
import { checkPattern } from "../kit/pattern.js";
import { checkTimes, choice, type Time } from "../kit/times.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Times of some ways on data of one size, and the floor below them. */
interface Measured {
  /** Seconds to read X once and add it up: no gradient does with less. */
  readonly readingX: number;
  readonly times: readonly Time[];
}

/**
 * Each way as a multiple of reading X once, on a logarithmic axis, the nearest on top. The reader chooses whose times are
 * drawn, this run's or the recorded ones.
 *
 * @param yours - times of this run, all of one size
 * @param recorded - times of another machine
 * @throws InputError if these are no times
 */
export function limitChart(yours: Measured, recorded: Measured): ChartSpec {
  const sets = { "this run": yours, recorded };
  for (const [whose, set] of Object.entries(sets)) check(whose, set);
  const rows = Object.entries(sets).flatMap(([whose, { readingX, times }]) =>
    times.map(({ way, seconds }) => ({
      whose,
      way,
      takes: duration(seconds),
      multiple: Number((seconds / readingX).toPrecision(3)),
      label: `${Number((seconds / readingX).toPrecision(2))} ×`,
    })),
  );
  const nearest = (whose: string) =>
    rows.filter((row) => row.whose === whose).reduce((a, b) => (b.multiple < a.multiple ? b : a));
  const titles = Object.fromEntries(
    Object.keys(sets).map((whose) => {
      const { way, label } = nearest(whose);
      return [whose, `“${way}” is nearest: ${label} reading X once`];
    }),
  );
  const mostRows = Math.max(yours.times.length, recorded.times.length);
  return chart(
    { expr: `(${JSON.stringify(titles)})[whose]` },
    "How many times as long as reading X once each way takes for a gradient, on a logarithmic axis: a dashed line stands at 1, and no way can be left of it by much. Recorded: " +
      `${rows
        .filter(({ whose }) => whose === "recorded")
        .sort((a, b) => a.multiple - b.multiple)
        .map(({ way, label }) => `${way} ${label}`)
        .join(", ")}. A choice switches between this run and the recorded times.`,
    {
      width: 280,
      height: 32 * mostRows,
      params: [choice("whose", "recorded", Object.keys(sets), "times of")],
      data: { values: rows },
      transform: [{ filter: "datum.whose == whose" }],
      layer: [
        {
          data: { values: [{}] },
          mark: { type: "rule", strokeDash: [4, 3], color: colours.quiet },
          encoding: { x: { datum: 1, type: "quantitative" } },
        },
        {
          encoding: { x: multiple(rows), y: way },
          layer: [
            {
              mark: { type: "rule", strokeWidth: 3, color: colours.shade },
              encoding: { x2: { datum: 1 } },
            },
            {
              mark: { type: "point", filled: true, size: 90, color: colours.no, opacity: 1 },
              encoding: {
                tooltip: [
                  { field: "way", title: "way" },
                  { field: "takes", title: "time" },
                  { field: "label", title: "of reading X once" },
                  { field: "whose", title: "measured" },
                ],
              },
            },
            {
              mark: { type: "text", align: "left", dx: 10 },
              encoding: { text: { field: "label" } },
            },
          ],
        },
      ],
    },
  );
}

/** The axis leaves room for the numbers that stand to the right of their points. */
function multiple(rows: readonly { readonly multiple: number }[]) {
  const multiples = rows.map(({ multiple }) => multiple);
  const domain = [Math.min(0.8, ...multiples) / 1.2, Math.max(10, ...multiples) * 15];
  return {
    field: "multiple",
    type: "quantitative",
    title: "× reading X once",
    scale: { type: "log", domain, nice: false },
    axis: { values: [1, 10, 100, 1000, 10_000], format: "," },
  };
}

/** A row for each way that was measured, the nearest to the limit on top. */
const way = {
  field: "way",
  type: "nominal",
  title: null,
  sort: { field: "multiple", op: "min" },
  axis: { labelLimit: 150, ticks: false },
};

function check(whose: string, measured: Measured): void {
  checkPattern(whose, measured, { readingX: 0 });
  demand(measured.readingX > 0, `${whose}.readingX above 0`, `${measured.readingX}`);
  checkTimes(`${whose}.times`, measured.times);
  const sizes = new Set(measured.times.map(({ size }) => size));
  demand(sizes.size === 1, `${whose}.times of one size`, `${sizes.size} sizes`);
}
