/** Why squared error can have several valleys, and cross-entropy has one. */

import { crossEntropy, squaredError } from "../../loss.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const [from, to, step] = [-1.5, 3, 0.0125];
const grid = Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
const fineGrid = Array.from({ length: (to - from) * 1000 + 1 }, (_, i) => from + i / 1000);

/**
 * The cost of a neuron without bias against its one weight, with squared error beside cross-entropy, and on each a
 * ball that rolls downhill from a chosen start.
 *
 * @param x - one feature of a few examples, all with label 1
 */
export function valleysChart(x: readonly number[]): ChartSpec {
  checkPattern("x", x, [0]);
  const curve = (loss: (z: number, y: number) => number) => {
    const at = (w: number) => x.reduce((sum, xi) => sum + loss(w * xi, 1), 0) / x.length;
    return { points: grid.map((w) => ({ w, J: Number(at(w).toPrecision(6)) })), ...turns(at) };
  };
  const squared = curve(squaredError);
  const entropy = curve(crossEntropy);
  const found = ({ valleys }: Curve) => valleys.map((w) => w.toFixed(3)).join(" and ");
  return chart(
    {
      expr: `'From w = ' + format(start, '.2f') + ' the ball comes to rest at ' + format(${rest(squared)}, '.3f') + ' and at ' + format(${rest(entropy)}, '.3f')`,
    },
    `Two curves of the cost over w. With squared error there are ${squared.valleys.length} valleys, at ${found(squared)}, with a ridge between them: where the ball ends depends on where it starts. ` +
      `With cross-entropy there is one valley, at ${found(entropy)}, and the ball finds it from everywhere.`,
    {
      params: [
        slider("start", { value: 2.5, min: from, max: to, step: 0.05, label: "start at w" }),
        slider("rolled", { value: 1, min: 0, max: 1, step: 0.02, label: "roll" }),
      ],
      hconcat: [
        side("squared error", squared, { domain: [0.07, 0.26] }),
        side("cross-entropy (log scale)", entropy, { type: "log", domain: [0.4, 22] }),
      ],
      spacing: 70,
      bounds: "flush",
    },
  );
}

interface Curve {
  readonly points: readonly { w: number; J: number }[];
  readonly valleys: readonly number[];
  readonly ridges: readonly number[];
}

/** Where a curve turns upwards, and where downwards. */
function turns(at: (w: number) => number) {
  const inner = fineGrid.slice(1, -1);
  return {
    valleys: inner.filter((w) => at(w) < at(w - 0.001) && at(w) < at(w + 0.001)),
    ridges: inner.filter((w) => at(w) > at(w - 0.001) && at(w) > at(w + 0.001)),
  };
}

/** Expression: where a ball from `start` comes to rest, the valley on its side of the ridges. */
function rest({ valleys, ridges }: Curve): string {
  return `[${valleys}][${["0", ...ridges.map((ridge) => `(start > ${ridge} ? 1 : 0)`)].join(" + ")}]`;
}

/** Expression: the curve's height, looked up. */
const height = ({ points }: Curve) =>
  `[${points.map(({ J }) => J)}][round((datum.w - ${from}) / ${step})]`;

const side = (name: string, curve: Curve, scale: object) => ({
  title: { text: name, fontSize: 12, fontWeight: "normal", frame: "group", offset: 10 },
  width: 205,
  height: 250,
  encoding: {
    x: { field: "w", type: "quantitative", title: "w", scale: { domain: [from, to], nice: false } },
    y: { field: "J", type: "quantitative", title: "cost J(w)", scale: { nice: false, ...scale } },
  },
  layer: [
    {
      data: { values: curve.points },
      mark: { type: "line", color: colours.curve, strokeWidth: 2 },
    },
    {
      data: { values: curve.points },
      transform: [
        { calculate: `start + rolled * (${rest(curve)} - start)`, as: "ball" },
        { filter: "datum.w >= min(start, datum.ball) && datum.w <= max(start, datum.ball)" },
      ],
      mark: { type: "line", color: colours.yes, strokeWidth: 5, opacity: 0.45 },
    },
    ...[
      { at: "start", filled: false },
      { at: `start + rolled * (${rest(curve)} - start)`, filled: true },
    ].map(({ at, filled }) => ({
      data: { values: [{}] },
      transform: [
        { calculate: at, as: "w" },
        { calculate: height(curve), as: "J" },
      ],
      mark: { type: "point", filled, size: 130, color: colours.yes, opacity: 1, yOffset: -5 },
    })),
  ],
});
