/** How far honest tests of one method differ, because each is made on other examples. */

import { demand } from "../../input/input-error.js";
import { checkNumber } from "../../input/options.js";
import { axis } from "../kit/axis.js";
import { checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { slider } from "../kit/slider.js";
import { count } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** One test: how many answers were right, and how many tests up to this one had as many. */
interface Test {
  readonly test: number;
  readonly right: number;
  readonly height: number;
}

/** With up to so many examples each number of right answers has its label. */
const mostLabels = 12;

/**
 * A histogram of the accuracies that many tests found, each after another split of the same examples. A slider takes
 * one test after the other, and so builds it up.
 *
 * @param accuracies - one for each test
 * @param m - the number of examples in each test
 * @param example - what they are called, in the singular
 * @throws InputError if an accuracy is no share of m examples
 */
export function splitsChart(
  accuracies: readonly number[],
  m: number,
  example = "flight",
): ChartSpec {
  checkPattern("accuracies", accuracies, [0]);
  checkNumber("m", m, 1, true);
  checkPattern("example", example, "");
  const tests = testsOf(accuracies, m);
  const n = tests.length;
  const highest = Math.max(...tests.map(({ height }) => height));
  const range = (k: number) => rangeOf(tests.slice(0, k), m);
  const titles = tests.map(({ right }, i) =>
    i + 1 === n
      ? `${count(n, "honest test")} of one method on ${count(m, example)}: ${range(n)}`
      : `${count(i + 1, "test")} on ${count(m, example)}: ${range(i + 1)}; the last said ${percent(right / m)}`,
  );
  const mean = accuracies.reduce((sum, a) => sum + a, 0) / n;
  return chart(
    sentenceAt(titles, "shown - 1"),
    `A histogram of the accuracies that ${count(n, "test")} of one method found, each on ${count(m, example)} that were left out of training. Found was ${range(n)}, on average ${percent(mean)}. ` +
      `${inWords(tests, m)}. A slider takes one test after the other, and a triangle marks the last.`,
    {
      ...panel,
      height: 220,
      params: [slider("shown", { value: n, min: 1, max: n, step: 1, label: "tests" })],
      data: { values: tests },
      encoding: {
        x: {
          ...axis("right", `right answers, of ${m}`, [-0.5, m + 0.5]),
          axis: {
            grid: false,
            ...(m <= mostLabels && { values: Array.from({ length: m + 1 }, (_, k) => k) }),
            format: "d",
          },
        },
        y: { ...axis("height", "number of tests", [0, 1.12 * highest]), axis: { tickMinStep: 1 } },
      },
      layer: [bars(m), lastOne(m)],
    },
  );
}

function testsOf(accuracies: readonly number[], m: number): Test[] {
  const heights: number[] = Array(m + 1).fill(0);
  return accuracies.map((accuracy, i) => {
    const right = Math.round(accuracy * m);
    const isShare = right >= 0 && right <= m && Math.abs(accuracy * m - right) < 1e-4;
    demand(isShare, `accuracies[${i}] to be a share of ${m} examples`, `${accuracy}`);
    heights[right] = (heights[right] as number) + 1;
    return { test: i + 1, right, height: heights[right] as number };
  });
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function rangeOf(tests: readonly Test[], m: number): string {
  const rights = tests.map(({ right }) => right);
  const [least, most] = [Math.min(...rights), Math.max(...rights)];
  return least === most ? percent(least / m) : `${percent(least / m)} to ${percent(most / m)}`;
}

/** @example "Right were 5 of 7 in 2 tests, 6 of 7 in 1 test" */
function inWords(tests: readonly Test[], m: number): string {
  const found = [...new Set(tests.map(({ right }) => right))].sort((a, b) => a - b);
  const parts = found.map((right) => {
    const n = tests.filter((test) => test.right === right).length;
    return `${right} of ${m} in ${count(n, "test")}`;
  });
  return `Right were ${parts.join(", ")}`;
}

const sideways = [
  { calculate: "datum.right - 0.4", as: "left" },
  { calculate: "datum.right + 0.4", as: "end" },
];

/** One bar for each number of right answers, as high as so many tests. */
const bars = (m: number) => ({
  transform: [
    { filter: "datum.test <= shown" },
    { aggregate: [{ op: "max", field: "height", as: "height" }], groupby: ["right"] },
    ...sideways,
    { calculate: `datum.right / ${m}`, as: "accuracy" },
  ],
  mark: { type: "rect", color: colours.no, opacity: 0.75 },
  encoding: {
    x: { field: "left", type: "quantitative" },
    x2: { field: "end" },
    y2: { datum: 0 },
    tooltip: [
      { field: "accuracy", type: "quantitative", title: "accuracy", format: ".0%" },
      { field: "height", type: "quantitative", title: "tests" },
    ],
  },
});

/** The last test, above the bar that it added to. */
const lastOne = (m: number) => ({
  transform: [
    { filter: "datum.test == shown" },
    { calculate: `datum.right / ${m}`, as: "accuracy" },
  ],
  mark: {
    type: "point",
    shape: "triangle-down",
    filled: true,
    size: 90,
    yOffset: -9,
    color: colours.yes,
    opacity: 1,
  },
  encoding: {
    tooltip: [
      { field: "test", type: "quantitative", title: "test" },
      { field: "accuracy", type: "quantitative", title: "accuracy", format: ".0%" },
    ],
  },
});
