/** How near each way of computing a gradient comes to what the machine could do. */

import { demand } from "../../input/input-error.js";
import { duration } from "../kit/duration.js";
import { checkPattern } from "../kit/pattern.js";
import { checkTimes, choice, type Time } from "../kit/times.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Times of some ways on data of one size, and the two floors below them. */
interface Measured {
  /** Seconds to read X once: no gradient does with less. */
  readonly readingX: number;
  /** Seconds for the multiplications and exponentials of a gradient, as the quickest way does them, on numbers that are at hand. */
  readonly arithmetic: number;
  readonly times: readonly Time[];
}

/** What the reader may compare with → the part of `Measured` that has it. */
const limits = { "reading X once": "readingX", "the arithmetic alone": "arithmetic" } as const;

/**
 * Each way as a multiple of a limit, on a logarithmic axis, the nearest on top. The reader chooses the limit, and whose times
 * are drawn: this run's or the recorded ones.
 *
 * @param yours - times of this run, all of one size
 * @param recorded - times of another machine
 * @throws InputError if these are no times
 */
export function limitChart(yours: Measured, recorded: Measured): ChartSpec {
  const sets = { "this run": yours, recorded };
  for (const [whose, set] of Object.entries(sets)) check(whose, set);
  const rows = Object.entries(sets).flatMap(([whose, set]) =>
    Object.entries(limits).flatMap(([limit, part]) =>
      set.times.map(({ way, seconds }) => ({
        whose,
        limit,
        way,
        takes: duration(seconds),
        multiple: Number((seconds / set[part]).toPrecision(3)),
        label: `${Number((seconds / set[part]).toPrecision(2))} ×`,
      })),
    ),
  );
  /** The rows that are drawn together, the nearest first. */
  const drawn = (whose: string, limit: string) =>
    rows
      .filter((row) => row.whose === whose && row.limit === limit)
      .sort((one, other) => one.multiple - other.multiple);
  const titles = Object.fromEntries(
    Object.keys(sets).map((whose) => [
      whose,
      Object.fromEntries(Object.keys(limits).map((limit) => [limit, title(drawn(whose, limit))])),
    ]),
  );
  const inWords = Object.keys(limits).map((limit) => {
    const ways = drawn("recorded", limit).map(({ way, label }) => `${way} ${label}`);
    return `As multiples of ${limit}, recorded: ${ways.join(", ")}.`;
  });
  const mostRows = Math.max(yours.times.length, recorded.times.length);
  return chart(
    { expr: `(${JSON.stringify(titles)})[whose][limit]` },
    "How far each way of computing a gradient is from what the machine needs at least, on a logarithmic axis: a dashed line stands at 1, the limit. " +
      `${inWords.join(" ")} One choice sets the limit, another switches between this run and the recorded times.`,
    {
      width: 280,
      height: 32 * mostRows,
      params: [
        choice("limit", "reading X once", Object.keys(limits), "multiples of"),
        choice("whose", "recorded", Object.keys(sets), "times of"),
      ],
      data: { values: rows },
      transform: [{ filter: "datum.whose == whose && datum.limit == limit" }],
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
                  { field: "label", title: "of the limit" },
                  { field: "limit", title: "limit" },
                  { field: "whose", title: "measured" },
                ],
              },
            },
            label("datum.multiple >= 1", {}),
            label("datum.multiple < 1", { x: { datum: 1, type: "quantitative" } }), // not across the dashed line
          ],
        },
      ],
    },
  );
}

interface Row {
  readonly way: string;
  readonly limit: string;
  readonly multiple: number;
  readonly label: string;
}

function title([first]: readonly Row[]): string {
  if (first === undefined) return "";
  const how = first.multiple < 1 ? "takes less" : "is nearest";
  return `“${first.way}” ${how}: ${first.label} ${first.limit}`;
}

/** The multiples of some rows, to the right of their points or of another place. */
const label = (filter: string, place: object) => ({
  transform: [{ filter }],
  mark: { type: "text", align: "left", dx: 10 },
  encoding: { text: { field: "label" }, ...place },
});

/** The axis leaves room for the numbers to the right of the points. */
function multiple(rows: readonly { readonly multiple: number }[]) {
  const multiples = rows.map(({ multiple }) => multiple);
  const [least, most] = [Math.min(1, ...multiples), Math.max(10, ...multiples)];
  const domain = [least < 1 ? least / 1.5 : 0.7, most * 15];
  return {
    field: "multiple",
    type: "quantitative",
    title: "× the limit",
    scale: { type: "log", domain, nice: false },
    axis: { values: [0.1, 1, 10, 100, 1000, 10_000], format: "," },
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
  checkPattern(whose, measured, { readingX: 0, arithmetic: 0 });
  for (const part of Object.values(limits))
    demand(measured[part] > 0, `${whose}.${part} above 0`, `${measured[part]}`);
  checkTimes(`${whose}.times`, measured.times);
  const sizes = new Set(measured.times.map(({ size }) => size));
  demand(sizes.size === 1, `${whose}.times of one size`, `${sizes.size} sizes`);
}
