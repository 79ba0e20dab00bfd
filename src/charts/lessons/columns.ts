/** A matrix with one column for each example. */

import { demand, describe } from "../../input/input-error.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/**
 * Rows of matrices written out one below the other, a column for each flight; a slider picks a column.
 *
 * @param rows - name → its values, one for each flight; about 24 columns fit
 * @param i - the flight that the slider starts from, counted from 1
 * @throws InputError if the rows differ in length
 */
export function columnsChart(
  rows: Readonly<Record<string, readonly number[]>>,
  i: number,
): ChartSpec {
  demand(typeof rows === "object" && rows !== null, "rows to be an object", describe(rows));
  for (const [name, values] of Object.entries(rows)) checkPattern(name, values, [0]);
  const names = Object.keys(rows);
  demand(names.length > 0, "rows to have at least one row", "none");
  const m = Object.values(rows)[0]?.length ?? 0;
  for (const [name, values] of Object.entries(rows))
    demand(values.length === m, `${m} values of ${name}`, String(values.length));
  demand(
    Number.isInteger(i) && i >= 1 && i <= m,
    `i to be a whole number from 1 to ${m}`,
    describe(i),
  );
  const numbers = Object.entries(rows).map(([, values]) => values.map(rounded));
  const picked = names.map(
    (name, j) =>
      `${JSON.stringify(`${name} = `)} + [${(numbers[j] as number[]).map(quoted)}][i - 1]`,
  );
  const said = names
    .map((name, j) => `${name} is ${written(numbers[j]?.[i - 1] as number)}`)
    .join(", ");
  return chart(
    { expr: `'Column ' + i + ' is one flight: ' + ${picked.join(" + ', ' + ")}` },
    `A table with ${names.length} rows, ${names.join(", ")}, and ${m} columns, one for each flight. A slider picks a column. ` +
      `In column ${i}, ${said}.`,
    {
      width: 17 * m,
      height: 30 * names.length,
      params: [slider("i", { value: i, min: 1, max: m, step: 1 })],
      data: {
        values: names.flatMap((name, j) =>
          Array.from({ length: m }, (_, k) => ({ i: k + 1, name, value: numbers[j]?.[k] })),
        ),
      },
      encoding: {
        x: {
          field: "i",
          type: "ordinal",
          title: "which flight (i)",
          axis: { labelAngle: 0, orient: "top", ticks: false, domain: false, labelFontSize: 10 },
        },
        y: {
          field: "name",
          type: "ordinal",
          sort: names,
          title: null,
          axis: { ticks: false, domain: false, labelColor: colours.curve },
        },
      },
      layer: [
        { mark: { type: "rect", color: colours.paper, stroke: colours.shade } },
        {
          transform: [{ filter: "datum.i == i" }],
          mark: { type: "rect", color: colours.shade, stroke: colours.yes, strokeWidth: 1.5 },
        },
        {
          mark: { type: "text", fontSize: 10 },
          encoding: { text: { field: "value", type: "quantitative" } },
        },
      ],
    },
  );
}

/** Two decimals at most, so that a column stays narrow. */
const rounded = (value: number) => Number(value.toFixed(2));

const quoted = (value: number) => `'${written(value)}'`;
