/** What an accuracy is worth: the score of somebody who looks at nothing. */

import { axis } from "../kit/axis.js";
import { checkLabels } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const names = ["train", "test"];

/** Expected accuracy, where p is the share of pictures with label 1. */
const accuracy = (p: string | number) => `yes / 100 * ${p} + (1 - yes / 100) * (1 - ${p})`;

/**
 * What a guesser scores who looks at no picture and calls a share s of them cats, blindly. A slider sets the share:
 *
 *     expected accuracy = s·p + (1 − s)·(1 − p), p the share of pictures with label 1
 *
 * @param train - labels of the pictures to learn from, each 0 or 1
 * @param test - labels of the pictures to be judged by
 */
export function guesserChart(train: readonly number[], test: readonly number[]): ChartSpec {
  checkLabels("train", train);
  checkLabels("test", test);
  const p = [train, test].map((labels) => labels.filter((y) => y === 1).length / labels.length);
  const [cats, others] = [p.map(percent), p.map((share) => percent(1 - share))];
  const live = p.map((share) => `format(100 * (${accuracy(share)}), '.0f')`);
  return chart(
    {
      expr: `'Says “cat” to ' + yes + ' %: right on ' + ${live[0]} + ' % of train, ' + ${live[1]} + ' % of test'`,
    },
    `Accuracy of a guesser against the share of pictures that it blindly calls cats. Never “cat” is right on ${others[0]} of train and ${others[1]} of ` +
      `test; always “cat” on ${cats[0]} and ${cats[1]}. ${p[0] === p[1] ? "Both lines are the same" : "The two lines cross in the middle, at one half"}. A slider moves a point along each.`,
    {
      ...panel,
      height: 220,
      params: [slider("yes", { value: 0, min: 0, max: 100, step: 1, label: "says “cat” to (%)" })],
      encoding: {
        x: axis("x", "pictures that the guesser calls cats (%)", [0, 100]),
        y: { ...axis("accuracy", "accuracy", [0, 1]), axis: { format: ".0%", tickCount: 5 } },
        color: style([colours.curve, colours.second]),
      },
      layer: [
        {
          data: {
            values: p.flatMap((share, k) => [
              { split: names[k], x: 0, accuracy: 1 - share },
              { split: names[k], x: 100, accuracy: share },
            ]),
          },
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: {
            strokeDash: style([
              [1, 0],
              [6, 4],
            ]),
          },
        },
        {
          data: { values: p.map((share, k) => ({ split: names[k], p: share })) },
          transform: [
            { calculate: accuracy("datum.p"), as: "accuracy" },
            { calculate: "yes", as: "x" },
          ],
          mark: { type: "point", filled: true, size: 110, opacity: 1 },
          encoding: {
            tooltip: [
              { field: "split", type: "nominal", title: "pictures" },
              { field: "x", type: "quantitative", title: "says “cat” to (%)" },
              { field: "accuracy", type: "quantitative", format: ".0%" },
            ],
          },
        },
        {
          data: {
            values: p.map((share, k) => ({
              split: names[k],
              x: 12,
              accuracy: 0.88 - 0.76 * share,
            })),
          },
          mark: { type: "text", dy: -14, fontSize: 13 },
          encoding: { text: { field: "split" } },
        },
      ],
    },
  );
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** How the two splits differ: a colour or a dash for each. */
const style = (range: readonly unknown[]) => ({
  field: "split",
  type: "nominal",
  scale: { domain: names, range },
  legend: null,
});
