/** A matrix with one column for each example. */

import { demand, describe } from "../../input/input-error.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const fontSize = 12;
const height = 30;

/** With the names of the rows, this fits a notebook in a window of 800. */
const widest = 460;

/** Above the rows stand the numbers of the columns. */
const header = "flight i";

/** Between the rows of X and those of Y lies one that is no part of either, and says which is which. */
const gap = " ";

/** Labels are called y, as everywhere. */
const isLabel = (name: string) => /^y/i.test(name);

/**
 * Rows of matrices written out one below the other, a column for each flight; a slider picks a column. It shows as many columns
 * around that one as there is room for with readable digits: all 23 flights on a wide page, about half on a narrow one.
 *
 * @param rows - name → its values, one for each flight
 * @param i - the flight that the slider starts from, counted from 1
 * @throws InputError if the rows differ in length
 */
export function columnsChart(
  rows: Readonly<Record<string, readonly number[]>>,
  i: number,
): ChartSpec {
  const m = lengthOf(rows);
  demand(
    Number.isInteger(i) && i >= 1 && i <= m,
    `i to be a whole number from 1 to ${m}`,
    describe(i),
  );
  const names = Object.keys(rows);
  const texts = Object.values(rows).map((values) => values.map(rounded));
  const longest = Math.max(...texts.flat().map(({ length }) => length), String(m).length);
  const room = 7 * longest + 6; // a digit is 7 pixels wide
  const picked = names.map(
    (name, j) =>
      `${JSON.stringify(`${unbroken(name)}\u00a0=\u00a0`)} + ${JSON.stringify(texts[j])}[i - 1]`,
  );
  const features = names.filter((name) => !isLabel(name));
  const labels = names.filter(isLabel);
  const between = features.length > 0 && labels.length > 0 ? [gap] : [];
  const order = [header, ...features, ...between, ...labels];
  const said = names.map((name, j) => `${name} is ${texts[j]?.[i - 1]}`).join(", ");
  return chart(
    { expr: `'Column ' + i + ' is one flight: ' + ${picked.join(" + ', ' + ")}` },
    `A table with ${names.length} rows, ${names.join(", ")}, and ${m} columns, one for each flight. A slider picks a column. ` +
      `In column ${i}, ${said}.`,
    {
      width: Math.min(widest, room * m),
      height: height * order.length,
      params: [
        slider("i", { value: i, min: 1, max: m, step: 1 }),
        { name: "shown", expr: `clamp(floor(width / ${room}), 1, ${m})` },
        { name: "first", expr: `clamp(i - floor(shown / 2), 1, ${m + 1} - shown)` },
      ],
      data: {
        values: [
          ...cells(
            header,
            Array.from({ length: m }, (_, k) => String(k + 1)),
          ),
          ...names.flatMap((name, j) => cells(name, texts[j] as string[])),
        ],
      },
      transform: [
        { filter: "datum.i >= first && datum.i < first + shown" },
        { calculate: "(datum.i - first) / shown", as: "left" },
        { calculate: "(datum.i + 1 - first) / shown", as: "right" },
        { calculate: "(datum.left + datum.right) / 2", as: "middle" },
      ],
      encoding: {
        y: {
          field: "name",
          type: "ordinal",
          scale: { domain: order },
          title: null,
          axis: {
            ...{ ticks: false, domain: false, labelColor: colours.curve, labelPadding: 10 },
            labelExpr: "'\u2002' + datum.label", // a little room at the edge of the picture
          },
        },
      },
      layer: [
        whatIsShown(m),
        ...between.map(() => rowCounts(features.length, labels.length)),
        { transform: [inTable], mark: { type: "rect", ...plainCell }, encoding: sides },
        {
          transform: [inTable, { filter: "datum.i == i" }],
          mark: { type: "rect", ...pickedCell },
          encoding: sides,
        },
        {
          mark: {
            type: "text",
            fontSize,
            color: { expr: `datum.name == '${header}' ? '${colours.quiet}' : '${colours.curve}'` },
          },
          encoding: {
            x: across("middle"),
            text: { field: "text" },
            tooltip: [
              { field: "i", type: "quantitative", title: "flight" },
              { field: "name", type: "nominal", title: "row" },
              { field: "text", type: "nominal", title: "value" },
            ],
          },
        },
      ],
    },
  );
}

/** @returns how many values each row has */
function lengthOf(rows: Readonly<Record<string, readonly number[]>>): number {
  demand(typeof rows === "object" && rows !== null, "rows to be an object", describe(rows));
  for (const [name, values] of Object.entries(rows)) checkPattern(name, values, [0]);
  const [first] = Object.values(rows);
  demand(first !== undefined, "rows to have at least one row", "none");
  for (const [name, { length }] of Object.entries(rows))
    demand(length === first.length, `${first.length} values of ${name}`, String(length));
  return first.length;
}

/** Two decimals at most, so that a column stays narrow. */
const rounded = (value: number) => written(Number(value.toFixed(2)));

/** A name that is never broken into two lines. */
const unbroken = (name: string) => name.replaceAll(" ", "\u00a0");

const rowsIn = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;

/** Says, between them, which rows are those of X and which those of Y. */
const rowCounts = (features: number, labels: number) => ({
  data: { values: [{ name: gap, text: `↑ X: ${rowsIn(features)}, ↓ Y: ${rowsIn(labels)}` }] },
  mark: { type: "text", fontSize, align: "left", color: colours.quiet },
  encoding: { x: { value: 0 }, text: { field: "text" } },
});

/** Says below the table which columns are shown, where there is no room for all. */
const whatIsShown = (m: number) => ({
  data: { values: [{}] },
  transform: [
    { filter: `shown < ${m}` },
    { calculate: `'columns ' + first + '–' + (first + shown - 1) + ' of ${m}'`, as: "text" },
  ],
  mark: { type: "text", fontSize, align: "right", dy: 14, color: colours.quiet },
  encoding: { x: { value: "width" }, y: { value: "height" }, text: { field: "text" } },
});

const cells = (name: string, texts: readonly string[]) =>
  texts.map((text, k) => ({ i: k + 1, name, text }));

const inTable = { filter: `datum.name != '${header}'` };
const plainCell = { color: colours.paper, stroke: colours.shade };
const pickedCell = { color: colours.shade, stroke: colours.yes, strokeWidth: 1.5 };

/** A place across the table, from 0 at its left end to 1 at its right end. */
const across = (field: string) => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain: [0, 1], nice: false, zero: false },
});
const sides = { x: across("left"), x2: { field: "right" } };
