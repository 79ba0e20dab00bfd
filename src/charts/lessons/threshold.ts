/** What one threshold does: which examples are called positive, how many of each kind that is, and where it lies on the ROC curve. */

import { demand } from "../../input/input-error.js";
import { roc } from "../../ranking.js";
import { axis } from "../kit/axis.js";
import { checkPattern, checkProbabilities } from "../kit/pattern.js";
import { half, panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { levelsOf } from "../kit/stacked.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const size = { width: half.width, height: 205 };

/** The threshold moves in steps of 1/100. */
const positions = 101;

/** Longer names of classes would not fit above the table. */
const longestName = 12;

/** How near two points of one class may come before they are stacked, as a difference in ŷ. */
const apart = 0.045;

/** How high points may be stacked, as a share of the row of their class. */
const stack = { base: 0.1, most: 0.82, step: 0.12 };

/** How the two classes look; the positive class is drawn in the upper row. */
const looks = [
  { color: colours.no, shape: "circle" },
  { color: colours.yes, shape: "triangle-up" },
] as const;

interface Classes {
  readonly names: readonly [negative: string, positive: string];
  readonly sizes: readonly [negatives: number, positives: number];
}

/**
 * A threshold moves across the examples, in two rows by their class. Its line cuts each row in two, and so makes four counts, which stand
 * beside it as areas; below them the ROC curve, with the point of this threshold, and the shares made of the counts. As in
 * `predict`, the verdict is positive where ŷ is above the threshold.
 *
 * @param A - the probability ŷ of label 1 that each example got
 * @param Y - their labels, 0 or 1, both present
 * @param classes - what the examples with label 0 and with label 1 are called, in the plural
 * @throws InputError if a value is not as said, a label is missing, or a name is longer than 12 letters
 */
export function thresholdChart(
  A: readonly number[],
  Y: readonly number[],
  classes: readonly [string, string] = ["others", "cats"],
): ChartSpec {
  checkProbabilities(A, Y);
  checkNames(classes);
  const { points, area } = roc([A], [Y]);
  const ones = Y.filter((y) => y === 1).length;
  const data: Classes = { names: classes, sizes: [Y.length - ones, ones] };
  const [others, cats] = classes;
  const [negatives, positives] = data.sizes;
  const calledOf = (label: number) => countsAbove(A.filter((_, i) => Y[i] === label));
  const [wrongly, caught] = [calledOf(0), calledOf(1)];
  const middle = (positions - 1) / 2;
  return chart(
    {
      expr: `'Threshold ' + format(threshold, '.2f') + ': ' + caught + ' of ${positives} ${cats} caught, ' + falseAlarms + ' of ${negatives} ${others} called ${cats}'`,
    },
    `Four panels for one threshold, which a slider moves. ${Y.length} examples by their ŷ, in a row of ${cats} and one of ${others}, with the threshold as a line across both. The four counts that it makes, as squares: ` +
      `at 0.50 ${caught[middle]} caught, ${positives - (caught[middle] as number)} missed, ${wrongly[middle]} false alarms and ${negatives - (wrongly[middle] as number)} rightly quiet. ` +
      `The ROC curve, with a point for the threshold; the area below the curve is ${fixed(area, 3)}, where guessing has 0.5. Recall, precision and accuracy as bars. ` +
      `At threshold 0 every ŷ above 0 is called ${cats}, at 1 none is. A higher threshold makes fewer false alarms and misses more.`,
    {
      usermeta: { equalUnits: true },
      params: [
        slider("threshold", { value: 0.5, min: 0, max: 1, step: 1 / (positions - 1) }),
        { name: "position", expr: `round(${positions - 1} * threshold)` },
        { name: "caught", expr: `[${caught}][position]` },
        { name: "missed", expr: `${positives} - caught` },
        { name: "falseAlarms", expr: `[${wrongly}][position]` },
        { name: "quiet", expr: `${negatives} - falseAlarms` },
      ],
      columns: 2,
      concat: [
        byProbability(A, Y, data),
        table(data),
        rocPanel(points.slice(1), area, data),
        shares(data),
      ],
      spacing: { row: 76, column: 70 },
      bounds: "flush",
    },
  );
}

function checkNames(classes: unknown): void {
  checkPattern("classes", classes, [""]);
  const names = classes as string[];
  demand(names.length === 2, "two names in classes", `${names.length}`);
  const long = names.find((name) => name.length > longestName);
  demand(long === undefined, `names in classes of at most ${longestName} letters`, `${long}`);
}

/** How many values are above each position of the threshold. */
const countsAbove = (values: readonly number[]) =>
  Array.from(
    { length: positions },
    (_, k) => values.filter((value) => value > k / (positions - 1)).length,
  );

/** The rows of both classes: the negative from 0 to 1, the positive from 1 to 2. */
const rows = (title: string | null, { names }: Classes) => ({
  ...axis("row", title ?? "", [0, 2]),
  title,
  axis: {
    values: [0.5, 1.5],
    labelExpr: `datum.value < 1 ? ${JSON.stringify(names[0])} : ${JSON.stringify(names[1])}`,
    grid: false,
    ticks: false,
    domain: false,
  },
});

const boundary = {
  data: { values: [{ row: 1 }] },
  mark: { type: "rule", color: colours.quiet },
};

/** Each example at its ŷ, full where its ŷ is above the threshold; where the verdict is wrong, the paper is shaded. */
function byProbability(A: readonly number[], Y: readonly number[], data: Classes) {
  const wrongSides = {
    data: { values: [{ row: 1 }, { row: 0 }] },
    transform: [
      { calculate: "datum.row == 1 ? -0.04 : threshold", as: "from" },
      { calculate: "datum.row == 1 ? threshold : 1.04", as: "to" },
      { calculate: "datum.row + 1", as: "upper" },
    ],
    mark: { type: "rect", color: colours.shade },
    encoding: {
      x: { field: "from", type: "quantitative" },
      x2: { field: "to" },
      y2: { field: "upper" },
    },
  };
  const line = {
    data: { values: [{ row: 0, upper: 2 }] },
    transform: [{ calculate: "threshold", as: "threshold" }],
    mark: { type: "rule", color: colours.curve, strokeWidth: 2.5 },
    encoding: { x: { field: "threshold", type: "quantitative" }, y2: { field: "upper" } },
  };
  return {
    title: panelTitle("each example at its ŷ"),
    ...size,
    encoding: {
      x: {
        ...axis("a", "ŷ", [-0.04, 1.04]),
        axis: { values: [0, 0.25, 0.5, 0.75, 1], format: "~g" },
      },
      y: rows(null, data),
    },
    layer: [wrongSides, boundary, ...[0, 1].map((label) => pointsOf(A, Y, label, data)), line],
  };
}

/** The examples of one class, stacked where they would cover each other. */
function pointsOf(A: readonly number[], Y: readonly number[], label: number, { names }: Classes) {
  const { color, shape } = looks[label] as (typeof looks)[number];
  const indices = [...Y.keys()].filter((i) => Y[i] === label);
  const levels = levelsOf(
    indices.map((i) => A[i] as number),
    apart,
  );
  const step = Math.min(stack.step, stack.most / Math.max(1, ...levels));
  const values = indices.map((i, at) => ({
    index: i,
    a: A[i],
    row: label + stack.base + step * (levels[at] as number),
    name: names[label],
  }));
  return {
    data: { values },
    transform: [
      { calculate: `datum.a > threshold ? "${names[1]}" : "${names[0]}"`, as: "verdict" },
    ],
    mark: { type: "point", shape, size: 42, fill: color, stroke: color, strokeWidth: 1.2 },
    encoding: {
      fillOpacity: { condition: { test: "datum.a > threshold", value: 0.9 }, value: 0.08 },
      tooltip: [
        { field: "index", title: "index, from 0" },
        { field: "a", type: "quantitative", title: "ŷ", format: ".3f" },
        { field: "name", title: "belongs to the" },
        { field: "verdict", title: "called" },
      ],
    },
  };
}

/** The four counts as squares whose areas have their ratio, in the rows of the panel beside it. */
function table(data: Classes) {
  const [negative, positive] = data.names;
  const counts = [
    { name: "missed", count: "missed", column: 0, label: 1, isWrong: true },
    { name: "caught", count: "caught", column: 1, label: 1, isWrong: false },
    { name: "rightly quiet", count: "quiet", column: 0, label: 0, isWrong: false },
    { name: "false alarms", count: "falseAlarms", column: 1, label: 0, isWrong: true },
  ];
  const cells = counts.map(({ name, column, label, isWrong }) => ({
    name,
    isWrong,
    left: column,
    right: column + 1,
    middle: column + 0.5,
    row: label,
    upper: label + 1,
    square: label + 0.4,
    words: label + 0.86,
    color: looks[label]?.color,
  }));
  const howMany = `{${counts.map(({ name, count }) => `'${name}': ${count}`)}}[datum.name]`;
  const largest = 68 ** 2;
  return {
    title: panelTitle("how many: shaded is wrong"),
    ...size,
    data: { values: cells },
    transform: [
      { calculate: howMany, as: "count" },
      { calculate: "datum.count + ' ' + datum.name", as: "label" },
      { calculate: `${largest} * datum.count / ${Math.max(...data.sizes)}`, as: "area" },
    ],
    encoding: {
      x: {
        ...axis("left", "verdict", [0, 2]),
        axis: {
          values: [0.5, 1.5],
          labelExpr: `datum.value < 1 ? ${JSON.stringify(negative)} : ${JSON.stringify(positive)}`,
          grid: false,
          ticks: false,
          domain: false,
        },
      },
      y: rows(null, data),
    },
    layer: [
      {
        mark: { type: "rect", stroke: colours.quiet, strokeWidth: 1 },
        encoding: {
          x2: { field: "right" },
          y2: { field: "upper" },
          fill: {
            condition: { test: "datum.isWrong", value: colours.shade },
            value: colours.paper,
          },
        },
      },
      {
        mark: { type: "point", shape: "square", filled: true, opacity: 0.75 },
        encoding: {
          x: { field: "middle", type: "quantitative" },
          y: { field: "square", type: "quantitative" },
          size: { field: "area", type: "quantitative", scale: null },
          color: { field: "color", type: "nominal", scale: null },
          tooltip: [
            { field: "name", title: "what" },
            { field: "count", title: "how many" },
          ],
        },
      },
      {
        mark: { type: "text", fontSize: 12 },
        encoding: {
          x: { field: "middle", type: "quantitative" },
          y: { field: "words", type: "quantitative" },
          text: { field: "label" },
        },
      },
    ],
  };
}

/** The ROC curve, with the point of the threshold. */
function rocPanel(
  points: ReturnType<typeof roc>["points"],
  area: number,
  { names: [others, cats], sizes: [negatives, positives] }: Classes,
) {
  const vertices = points.map(({ threshold, falsePositiveRate, truePositiveRate }, order) => ({
    order: order + 1,
    threshold,
    x: falsePositiveRate,
    y: truePositiveRate,
  }));
  const ticks = { values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" };
  return {
    title: panelTitle(`ROC: the area below is ${fixed(area, 3)}`),
    ...size,
    encoding: {
      x: { ...axis("x", `share of ${others} called ${cats}`, [0, 1]), axis: ticks },
      y: { ...axis("y", `share of ${cats} caught`, [0, 1]), axis: ticks },
    },
    layer: [
      {
        data: { values: [{ x: 0, y: 0, x2: 1, y2: 1 }] },
        mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
        encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
      },
      {
        data: { values: [{ order: 0, x: 0, y: 0 }, ...vertices] },
        mark: { type: "line", color: colours.curve, strokeWidth: 2 },
        encoding: { order: { field: "order" } },
      },
      {
        data: { values: vertices },
        mark: { type: "point", filled: true, size: 14, color: colours.curve, opacity: 1 },
        encoding: {
          tooltip: [
            { field: "threshold", type: "quantitative", title: "from this ŷ on", format: ".3f" },
            { field: "y", type: "quantitative", title: `${cats} caught`, format: ".0%" },
            { field: "x", type: "quantitative", title: `${others} called ${cats}`, format: ".0%" },
          ],
        },
      },
      {
        data: { values: [{}] },
        transform: [
          { calculate: `falseAlarms / ${negatives}`, as: "x" },
          { calculate: `caught / ${positives}`, as: "y" },
        ],
        mark: { type: "point", filled: true, size: 130, color: colours.second, opacity: 1 },
        encoding: {
          tooltip: [
            { field: "y", type: "quantitative", title: `${cats} caught`, format: ".0%" },
            { field: "x", type: "quantitative", title: `${others} called ${cats}`, format: ".0%" },
          ],
        },
      },
    ],
  };
}

/** Recall, precision and accuracy as bars, each with the two counts that make it. */
function shares({ names: [, cats], sizes }: Classes) {
  const m = sizes[0] + sizes[1];
  const parts = {
    recall: ["caught", `${sizes[1]}`],
    precision: ["caught", "(caught + falseAlarms)"],
    accuracy: ["(caught + quiet)", `${m}`],
  };
  const pick = (which: number) =>
    `{${Object.entries(parts).map(([name, part]) => `${name}: ${part[which]}`)}}[datum.name]`;
  const values = Object.keys(parts).map((name, at) => ({
    name,
    start: 0,
    lower: 2.12 - at,
    upper: 2.5 - at,
    words: 2.72 - at,
  }));
  return {
    title: panelTitle("shares made of the counts"),
    ...size,
    data: { values },
    transform: [
      { calculate: pick(0), as: "part" },
      { calculate: pick(1), as: "whole" },
      { calculate: "datum.whole == 0 ? 0 : datum.part / datum.whole", as: "share" },
      {
        calculate: `datum.name + (datum.whole == 0 ? ': no verdict “${cats}”' : ' = ' + datum.part + '/' + datum.whole + ' = ' + format(100 * datum.share, '.0f') + ' %')`,
        as: "label",
      },
    ],
    encoding: {
      x: {
        ...axis("share", "share", [0, 1]),
        axis: { values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" },
      },
      y: { ...axis("lower", "", [0, 3]), axis: null },
    },
    layer: [
      {
        mark: { type: "rect", color: colours.second, opacity: 0.75 },
        encoding: {
          x: { field: "start", type: "quantitative" },
          x2: { field: "share" },
          y2: { field: "upper" },
          tooltip: [{ field: "label", title: "share" }],
        },
      },
      {
        mark: { type: "text", align: "left", fontSize: 12 },
        encoding: {
          x: { field: "start", type: "quantitative" },
          y: { field: "words", type: "quantitative" },
          text: { field: "label" },
        },
      },
    ],
  };
}
