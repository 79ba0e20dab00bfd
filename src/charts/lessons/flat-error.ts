/** Where squared error becomes flat and cross-entropy stays steep. */

import type { Flights } from "../../data/o-rings.js";
import { crossEntropy, crossEntropySlope, squaredError, squaredErrorSlope } from "../../loss.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { half, panelTitle, sideBySide } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const [from, to, step] = [-0.5, 1.2, 0.01];
const grid = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/**
 * The cost of the flights against the weight of a neuron that stays undecided at one temperature, with squared error
 * beside cross-entropy; a slider for w carries a tangent.
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
  const curve = (loss: Term, slope: Term) =>
    grid.map((w) => ({
      w,
      J: mean((x, y) => loss(w * x, y)),
      dw: mean((x, y) => x * slope(w * x, y)),
    }));
  const squared = curve(squaredError, squaredErrorSlope);
  const entropy = curve(crossEntropy, crossEntropySlope);
  const last = (points: Curve) => fixed(points.at(-1)?.dw as number, 2);
  const steepest = fixed(Math.max(...squared.map(({ dw }) => Math.abs(dw))), 2);
  return chart(
    {
      expr: `'At w = ' + format(w, '.2f') + ' the slopes are ' + format(${lookUp(squared, "dw")}, '.3f') + ' and ' + format(${lookUp(entropy, "dw")}, '.3f')`,
    },
    `The cost against w for neurons that are undecided at ${even} °F; with w above 0 they take warmth for the danger. Squared error never leaves the range from 0 to 0.5: its slope is ${steepest} at most, and ${last(squared)} at w = ${to}. ` +
      `Cross-entropy has no such limit: its slope at w = ${to} is ${last(entropy)}. A slider carries a tangent along both curves.`,
    {
      params: [slider("w", { value: 0.8, min: from, max: to, step: 0.02, label: "w (per °F)" })],
      ...sideBySide([
        side("squared error", squared, [0, 0.55]),
        side("cross-entropy", entropy, [0, 8]),
      ]),
    },
  );
}

type Term = (z: number, y: number) => number;
type Curve = readonly { w: number; J: number; dw: number }[];

/** Expression: the curve's value at the slider's w. */
const lookUp = (curve: Curve, field: "J" | "dw") =>
  `[${curve.map((point) => point[field].toPrecision(4))}][round((w - ${from}) / ${step})]`;

const side = (name: string, curve: Curve, usual: Domain) => ({
  title: panelTitle(name),
  ...half,
  encoding: {
    x: axis("w", "w (per °F)", [from, to]),
    y: axis(
      "J",
      "cost J",
      domainFor(
        curve.map(({ J }) => J),
        usual,
      ),
    ),
  },
  layer: [
    {
      data: { values: curve.map(({ w, J }) => ({ w, J })) },
      mark: { type: "line", color: colours.curve, strokeWidth: 2 },
    },
    {
      data: { values: [{ run: -0.25 }, { run: 0.25 }] },
      transform: [
        { calculate: "w + datum.run", as: "w" },
        { calculate: `${lookUp(curve, "J")} + datum.run * ${lookUp(curve, "dw")}`, as: "J" },
      ],
      mark: { type: "line", color: colours.yes, strokeWidth: 3, clip: true },
    },
    {
      data: { values: [{}] },
      transform: [
        { calculate: "w", as: "w" },
        { calculate: lookUp(curve, "J"), as: "J" },
      ],
      mark: { type: "point", filled: true, size: 110, color: colours.yes, opacity: 1 },
    },
  ],
});
