/** Which way of computing the same is fastest, and from which size on. */

import { demand } from "../../input/input-error.js";
import { duration, durationLabel } from "../kit/duration.js";
import { checkTimes, choice, lookOf, type Time, waysIn } from "../kit/times.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** What grows along the axis, and what the other dimension is meanwhile. */
interface Growing {
  /** The letter that grows, such as "m". */
  readonly letter: string;
  /** The rest in words, such as "n_x = 20". */
  readonly with: string;
}

/**
 * Times over sizes on logarithmic axes: a straight line of slope 1 grows as the data do, a level one is the fixed cost of a
 * call. The reader chooses whose times are drawn, this run's or the recorded ones, and a size to read off.
 *
 * @param growing - `letter`: what grows; `with`: what stays as it is
 * @param yours - times of this run
 * @param recorded - times of another machine; they may know more ways
 * @throws InputError if these are no times, or both have no size in common
 */
export function timesChart(
  growing: Growing,
  yours: readonly Time[],
  recorded: readonly Time[],
): ChartSpec {
  checkTimes("yours", yours);
  checkTimes("recorded", recorded);
  const sets = { "this run": yours, recorded };
  const all = [...yours, ...recorded];
  const sizes = sizesOf(yours).filter((size) => sizesOf(recorded).includes(size));
  demand(sizes.length > 0, "a size in both yours and recorded", "none");
  const { letter } = growing;
  const readings = Object.fromEntries(
    Object.entries(sets).map(([whose, times]) => [
      whose,
      Object.fromEntries(sizes.map((size) => [size, fastestAt(times, size)])),
    ]),
  );
  const drawn = { "this run": waysIn(yours), recorded: waysIn(recorded) };
  const { color, shape } = lookOf(
    waysIn([...recorded, ...yours]),
    `(${JSON.stringify(drawn)})[whose]`,
  );
  const first = sizes[0] as number;
  const last = sizes.at(-1) as number;
  return chart(
    {
      expr: `'${letter} = ' + format(size, ',') + ': ' + (${JSON.stringify(readings)})[whose][size]`,
    },
    `Seconds a gradient takes over ${letter} (${growing.with}), both axes logarithmic, a line for each way: ${waysIn(recorded).join("; ")}. ` +
      [first, last]
        .map(
          (size) =>
            `In the recorded times, at ${letter} = ${size}, ${fastestAt(recorded, size)}, ${slowestAt(recorded, size)}. `,
        )
        .join("") +
      "Ways with a fixed cost a call start level and high; the others rise with the data from the beginning. A choice switches between this run and the recorded times.",
    {
      ...panel,
      params: [
        choice("whose", "recorded", Object.keys(sets), "times of"),
        choice("size", first, sizes, letter),
      ],
      data: {
        values: Object.entries(sets).flatMap(([whose, times]) =>
          times.map((time) => ({ whose, ...time, takes: duration(time.seconds) })),
        ),
      },
      encoding: {
        x: {
          field: "size",
          type: "quantitative",
          title: `${letter} (${growing.with})`,
          scale: { type: "log", domain: reach(all, "size"), nice: false },
          axis: { values: sizes, format: "," },
        },
      },
      layer: [
        {
          data: { values: [{}] },
          transform: [{ calculate: "size", as: "size" }],
          mark: { type: "rule", color: colours.quiet, strokeDash: [4, 3], aria: false },
        },
        {
          transform: [{ filter: "datum.whose == whose" }],
          encoding: { y: timeAxis(all), color },
          layer: [
            { mark: { type: "line", strokeWidth: 1.5 } },
            {
              mark: { type: "point", filled: true, size: 70, opacity: 1 },
              encoding: {
                shape,
                tooltip: [
                  { field: "way", title: "way" },
                  { field: "size", type: "quantitative", title: letter, format: "," },
                  { field: "takes", title: "time" },
                  { field: "whose", title: "measured" },
                ],
              },
            },
          ],
        },
      ],
    },
  );
}

const timeAxis = (times: readonly Time[]) => ({
  field: "seconds",
  type: "quantitative",
  title: "time for one gradient",
  scale: { type: "log", domain: reach(times, "seconds"), nice: false },
  axis: { values: powersOfTen, labelExpr: durationLabel },
});

/** Each way knows some of the sizes: those that are too slow stop early. */
const sizesOf = (times: readonly Time[]) =>
  [...new Set(times.map(({ size }) => size))].sort((a, b) => a - b);

/** The times at a size, the shortest first. */
const ranking = (times: readonly Time[], size: number) =>
  times.filter((time) => time.size === size).sort((a, b) => a.seconds - b.seconds);

/** Which way is fastest at a size. */
function fastestAt(times: readonly Time[], size: number): string {
  const [best] = ranking(times, size) as [Time];
  return `fastest is “${best.way}” with ${duration(best.seconds)}`;
}

/** How many times as long as the fastest the slowest takes. */
function slowestAt(times: readonly Time[], size: number): string {
  const order = ranking(times, size);
  const [best, worst] = [order[0] as Time, order.at(-1) as Time];
  return `slowest “${worst.way}”, ${Number((worst.seconds / best.seconds).toPrecision(2))} times as long`;
}

/** The ends of an axis: a little beyond the data, so that no point touches the frame. */
function reach(times: readonly Time[], field: "size" | "seconds"): [number, number] {
  const values = times.map((time) => time[field]);
  return [Math.min(...values) / 1.5, Math.max(...values) * 1.5];
}

const powersOfTen = Array.from({ length: 14 }, (_, k) => 10 ** (k - 9));
