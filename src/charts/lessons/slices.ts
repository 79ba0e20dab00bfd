/** The slopes of the cost along w and along b. */

import { axis, type Domain, domainFor } from "../kit/axis.js";
import { costOf, slopesOf } from "../kit/bowl.js";
import { costExpression, slopeExpressions } from "../kit/cost-expression.js";
import { cornersOf, type Region } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { half, panelTitle, sideBySide } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const [from, to] = [-5, 3];
const region: Region = { w: [from, to], b: [from, to] };

/** A little more than the sliders reach, so that the dot is whole at their ends. */
const seen: Domain = [from - 0.2, to + 0.2];

/**
 * Two cuts through the cost at one point: the cost along w alone and along b alone, each with its tangent, whose slope
 * is dw or db. Sliders move the point.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 */
export function slicesChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const rounded = x.map((xi) => Number(xi.toFixed(4)));
  const logit = (w: string, b: string) => (xi: number) => `${w} * ${xi} + ${b}`;
  const slopes = slopeExpressions(rounded, y, logit("w", "b"));
  const highest = Math.max(...cornersOf(region).map(costOf(x, y)));
  const start = slopesOf(x, y, { w: 0, b: 0 });
  const cut = (own: "w" | "b", other: string, slope: "dw" | "db") => ({
    title: panelTitle({ expr: `'along ${own}, with ${other} = ' + format(${other}, '.1f')` }),
    width: half.width,
    height: 240,
    encoding: {
      x: axis("at", own, seen),
      y: axis("J", "cost J", domainFor([highest], [0, 3])),
    },
    layer: [
      {
        data: { sequence: { start: from, stop: to + 0.05, step: 0.1, as: "at" } },
        transform: [
          {
            calculate: costExpression(
              rounded,
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
          { calculate: `cost + datum.run * ${slope}`, as: "J" },
        ],
        mark: { type: "line", color: colours.yes, strokeWidth: 3, clip: true },
      },
      {
        data: { values: [{}] },
        transform: [
          { calculate: own, as: "at" },
          { calculate: "cost", as: "J" },
        ],
        mark: { type: "point", filled: true, size: 110, color: colours.yes, opacity: 1 },
      },
    ],
  });
  const said = (slope: "dw" | "db", parameter: string) =>
    `'${slope} = ' + format(${slope}, '.3f') + (round(1000 * abs(${slope})) == 0 ? ': stay in ' : ${slope} > 0 ? ': go left along ' : ': go right along ') + '${parameter}'`;
  return chart(
    { expr: `${said("dw", "w")} + ';  ' + ${said("db", "b")}` },
    `Two curves, the cost along w alone and along b alone, each with a tangent. At w = b = 0 the tangent along w ${direction(start.dw)}, and the one along b ${direction(start.db)}. ` +
      "Sliders move the point; each moves the other curve too.",
    {
      params: [
        ...["w", "b"].map((name) => slider(name, { value: 0, min: from, max: to, step: 0.1 })),
        { name: "cost", expr: costExpression(rounded, y, logit("w", "b")) },
        { name: "dw", expr: slopes.dw },
        { name: "db", expr: slopes.db },
      ],
      ...sideBySide([cut("w", "b", "dw"), cut("b", "w", "db")]),
    },
  );
}

/** What a tangent does, and where down is. */
function direction(slope: number): string {
  const size = fixed(Math.abs(slope), 3);
  if (Number(size) === 0) return "is level";
  return slope > 0
    ? `rises to the right with slope ${size}, so down is to the left`
    : `falls to the right with slope −${size}, so down is to the right`;
}
