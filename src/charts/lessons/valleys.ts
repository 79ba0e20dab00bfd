/** Why squared error can have several valleys, and cross-entropy has one. */

import { demand } from "../../input/input-error.js";
import { crossEntropy, squaredError } from "../../loss.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { checkPattern } from "../kit/pattern.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const [from, to, step] = [-4, 3, 0.0125];
/** A ball does not start at the edge, where half of it would lie outside. */
const starts: Domain = [from + 0.2, to - 0.2];

const grid = Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
const fineGrid = Array.from({ length: (to - from) * 1000 + 1 }, (_, i) => from + i / 1000);

/**
 * The cost of a neuron without bias against its one weight, with squared error above cross-entropy, and on each a
 * ball that rolls downhill from a chosen start.
 *
 * @param x - one feature of a few examples, all with label 1
 * @throws InputError if a cost has no valley in the picture, or falls towards an edge of it
 */
export function valleysChart(x: readonly number[]): ChartSpec {
  checkPattern("x", x, [0]);
  const curve = (loss: (z: number, y: number) => number) => {
    const at = (w: number) => x.reduce((sum, xi) => sum + loss(w * xi, 1), 0) / x.length;
    return { points: grid.map((w) => ({ w, J: Number(at(w).toPrecision(6)) })), ...turns(at) };
  };
  const squared = curve(squaredError);
  const entropy = curve(crossEntropy);
  for (const [name, { valleys, ridges }] of Object.entries({ squared, entropy }))
    demand(
      valleys.length === ridges.length + 1,
      `examples whose cost has its valleys between w = ${from} and ${to}`,
      `${valleys.length} valleys and ${ridges.length} ridges of ${name}`,
      "x needs numbers on both sides of 0",
    );
  const many = squared.valleys.length > 1;
  return chart(
    {
      expr: `'From w = ' + format(start, '.2f') + ' the ball ' + (rolled < 1 ? 'will come' : 'comes') + ' to rest at ' + format(${rest(squared)}, '.3f') + ' and at ' + format(${rest(entropy)}, '.3f')`,
    },
    `Two curves of the cost over w. With squared error ${inWords(squared.valleys)}${many ? ", with a ridge between two of them: where the ball ends depends on where it starts" : ""}. ` +
      `With cross-entropy ${inWords(entropy.valleys)}, and the ball finds it from everywhere. What is higher than a picture is drawn as a triangle at its upper edge.`,
    {
      params: [
        slider("start", {
          value: 2.5,
          min: starts[0],
          max: starts[1],
          step: 0.05,
          label: "start at w",
        }),
        slider("rolled", { value: 1, min: 0, max: 1, step: 0.02, label: "roll" }),
      ],
      vconcat: [
        panelOf("squared error", squared, [0.05, 0.26]),
        panelOf("cross-entropy", entropy, [0, 1]),
      ],
      spacing: 30,
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
    valleys: inner.filter((w) => at(w) < at(w - 0.001) && at(w) <= at(w + 0.001)),
    ridges: inner.filter((w) => at(w) > at(w - 0.001) && at(w) >= at(w + 0.001)),
  };
}

/** @example inWords([-0.125, 1.479]) // "there are 2 valleys, at −0.125 and 1.479" */
function inWords(valleys: readonly number[]): string {
  const places = valleys.map((w) => fixed(w, 3)).join(" and ");
  return valleys.length === 1
    ? `there is one valley, at ${places}`
    : `there are ${valleys.length} valleys, at ${places}`;
}

/** Expression: where a ball from `start` comes to rest, the valley on its side of the ridges. */
function rest({ valleys, ridges }: Curve): string {
  return `[${valleys}][${["0", ...ridges.map((ridge) => `(start > ${ridge} ? 1 : 0)`)].join(" + ")}]`;
}

/** Expression: where the ball is on its way. */
const ballOn = (curve: Curve) => `(start + rolled * (${rest(curve)} - start))`;

/** Expression: the curve's height at a w, looked up. */
const height = ({ points }: Curve, w: string) =>
  `[${points.map(({ J }) => J)}][round((${w} - ${from}) / ${step})]`;

/** The costs that are shown: so few that the lower side of the valley is seen to rise, even if the other leaves the picture. */
function shown({ points }: Curve, usual: Domain): Domain {
  const costs = points.map(({ J }) => J);
  const [low, high] = domainFor(costs, usual);
  return [low, Math.min(high, 3 * Math.min(costs[0] as number, costs.at(-1) as number))];
}

/** The name of a loss, and how high the ball is, or the start, if the picture does not reach up to it. */
function nameOf(name: string, curve: Curve, top: number) {
  const above = (what: string, J: string) =>
    `${J} > ${top} ? ': ${what} above, at J = ' + format(${J}, '.1f')`;
  return panelTitle({
    expr:
      `'${name}' + (${above("ball", height(curve, ballOn(curve)))} : ` +
      `${above("start", height(curve, "start"))} : '')`,
  });
}

function panelOf(name: string, curve: Curve, usual: Domain) {
  const [low, top] = shown(curve, usual);
  const ceiling = top - 0.03 * (top - low);
  return {
    title: nameOf(name, curve, top),
    width: panel.width,
    height: 190,
    encoding: {
      x: axis("w", "w", [from, to]),
      y: axis("J", "cost J(w)", [low, top]),
    },
    layer: [
      {
        data: { values: curve.points },
        transform: [
          { calculate: ballOn(curve), as: "ball" },
          { filter: "datum.w >= min(start, datum.ball) && datum.w <= max(start, datum.ball)" },
        ],
        mark: { type: "line", color: colours.yes, strokeWidth: 5, clip: true },
      },
      {
        data: { values: curve.points },
        mark: { type: "line", color: colours.curve, strokeWidth: 2, clip: true },
      },
      ...[
        { at: "start", filled: false },
        { at: ballOn(curve), filled: true },
      ].map(({ at, filled }) => ({
        data: { values: [{}] },
        transform: [
          { calculate: at, as: "w" },
          { calculate: height(curve, at), as: "cost" },
          { calculate: `min(datum.cost, ${ceiling})`, as: "J" },
        ],
        mark: { type: "point", filled, size: 130, color: colours.yes, opacity: 1, yOffset: -5 },
        encoding: {
          shape: {
            condition: { test: `datum.cost > ${top}`, value: "triangle-up" },
            value: "circle",
          },
          tooltip: [
            { field: "w", type: "quantitative", title: "w", format: ".3f" },
            { field: "cost", type: "quantitative", title: "cost J", format: ".4f" },
          ],
        },
      })),
    ],
  };
}
