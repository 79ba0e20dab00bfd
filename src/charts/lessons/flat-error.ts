/** Where squared error becomes flat and cross-entropy stays steep. */

import type { Flights } from "../../data/o-rings.js";
import { crossEntropy, crossEntropySlope, squaredError, squaredErrorSlope } from "../../loss.js";
import { axis, domainFor } from "../kit/axis.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import {
  entropyLook,
  lossLines,
  squaredLook,
  tangentLayers,
  theirSlopes,
} from "../kit/two-losses.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

const [from, to, step] = [-0.4, 0.6, 0.01];
const grid = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/**
 * The cost of the flights against the weight of a neuron that stays undecided at one temperature, with squared error
 * and with cross-entropy, on one scale; a slider for w carries a tangent along both.
 *
 * @param flights - the data
 * @param even - temperature of even odds, °F
 */
export function flatErrorChart(flights: Flights, even: number): ChartSpec {
  checkFlights(flights);
  checkPattern("even", even, 0);
  const { temperature, distress } = flights;
  const mean = (term: (x: number, y: number) => number) =>
    temperature.reduce((sum, t, i) => sum + term(t - even, distress[i] as number), 0) /
    temperature.length;
  const curveOf = (loss: Term, slope: Term) =>
    grid.map((w) => ({
      w,
      J: mean((x, y) => loss(w * x, y)),
      dw: mean((x, y) => x * slope(w * x, y)),
    }));
  const entropy = curveOf(crossEntropy, crossEntropySlope);
  const squared = curveOf(squaredError, squaredErrorSlope);
  const lines = [
    { look: entropyLook, curve: entropy },
    { look: squaredLook, curve: squared },
  ];
  const last = (points: Curve) => fixed(points.at(-1)?.dw as number, 2);
  const steepest = fixed(Math.max(...squared.map(({ dw }) => Math.abs(dw))), 2);
  const highest = Math.max(...[...entropy, ...squared].map(({ J }) => J));
  return chart(
    {
      expr: `'At w = ' + format(w, '.2f') + ': ' + ${theirSlopes(lookUp(entropy, "dw"), lookUp(squared, "dw"))}`,
    },
    `The cost against w for neurons that are undecided at ${even} °F; with w above 0 they take warmth for the danger. Squared error never leaves the range from 0 to 0.5: its slope is ${steepest} at most, and ${last(squared)} at w = ${to}. ` +
      `Cross-entropy has no such limit: its slope at w = ${to} is ${last(entropy)}. A slider carries a tangent along both curves.`,
    {
      ...panel,
      params: [slider("w", { value: 0.5, min: from, max: to, step: 0.02, label: "w (per °F)" })],
      encoding: {
        x: {
          ...axis("x", "w (per °F)", [from, to]),
          axis: { values: [-0.4, -0.2, 0, 0.2, 0.4, 0.6] },
        },
        y: axis("y", "cost J", domainFor([highest], [0, 4])),
      },
      layer: [
        {
          data: {
            values: lines.flatMap(({ look, curve }) =>
              curve.map(({ w, J }) => ({ x: Number(w.toFixed(2)), y: J, name: look.name })),
            ),
          },
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: lossLines,
        },
        ...lines.flatMap(({ look, curve }) =>
          tangentLayers(
            look,
            { x: "w", y: lookUp(curve, "J"), slope: lookUp(curve, "dw"), reach: 0.12 },
            { x: "w", y: "cost J" },
          ),
        ),
      ],
    },
  );
}

type Term = (z: number, y: number) => number;
type Curve = readonly { w: number; J: number; dw: number }[];

/** Expression: the curve's value at the slider's w. */
const lookUp = (curve: Curve, field: "J" | "dw") =>
  `[${curve.map((point) => point[field].toPrecision(4))}][round((w - ${from}) / ${step})]`;
