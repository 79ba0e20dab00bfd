/** The slopes of the cost along w and along b. */

import { costExpression, slopeExpressions } from "../kit/cost-expression.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const [from, to] = [-5, 3];

/**
 * Two cuts through the bowl at one point: the cost along w alone and along b alone, each with its tangent, whose slope
 * is dw or db. Sliders move the point.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 */
export function slicesChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const logit = (w: string, b: string) => (xi: number) => `${w} * ${xi.toFixed(4)} + ${b}`;
  const { dw, db } = slopeExpressions(
    x.map((xi) => Number(xi.toFixed(4))),
    y,
    logit("w", "b"),
  );
  const J = costExpression(x, y, logit("w", "b"));
  const panel = (own: "w" | "b", other: string, slope: string) => ({
    title: {
      text: { expr: `'along ${own}, with ${other} = ' + format(${other}, '.1f')` },
      fontSize: 12,
      fontWeight: "normal",
      frame: "group",
      offset: 10,
    },
    width: 205,
    height: 240,
    encoding: {
      x: {
        field: "at",
        type: "quantitative",
        title: own,
        scale: { domain: [from, to], nice: false },
      },
      y: {
        field: "J",
        type: "quantitative",
        title: "cost J",
        scale: { domain: [0, 3], nice: false },
      },
    },
    layer: [
      {
        data: { sequence: { start: from, stop: to + 0.05, step: 0.1, as: "at" } },
        transform: [
          {
            calculate: costExpression(
              x,
              y,
              own === "w" ? logit("datum.at", "b") : logit("w", "datum.at"),
            ),
            as: "J",
          },
        ],
        mark: { type: "line", color: colours.curve, strokeWidth: 2, clip: true },
      },
      {
        data: { values: [{ run: -1.3 }, { run: 1.3 }] },
        transform: [
          { calculate: `${own} + datum.run`, as: "at" },
          { calculate: `${J} + datum.run * ${slope}`, as: "J" },
        ],
        mark: { type: "line", color: colours.yes, strokeWidth: 3, clip: true },
      },
      {
        data: { values: [{}] },
        transform: [
          { calculate: own, as: "at" },
          { calculate: J, as: "J" },
        ],
        mark: {
          type: "point",
          filled: true,
          size: 110,
          color: colours.yes,
          opacity: 1,
          clip: true,
        },
      },
    ],
  });
  return chart(
    {
      expr: `'dw = ' + format(${dw}, '.3f') + ': go ' + (${dw} > 0 ? 'left' : 'right') + ' in w;  db = ' + format(${db}, '.3f') + ': go ' + (${db} > 0 ? 'left' : 'right') + ' in b'`,
    },
    "Two curves, the cost along w alone and along b alone, each a valley with one bottom. At w = b = 0 both tangents rise to the right, with slopes 0.258 and 0.196, so down is to the left in both. Sliders move the point; each moves the other curve too.",
    {
      params: ["w", "b"].map((name) => slider(name, { value: 0, min: from, max: to, step: 0.1 })),
      hconcat: [panel("w", "b", dw), panel("b", "w", db)],
      spacing: 70,
      bounds: "flush",
    },
  );
}
