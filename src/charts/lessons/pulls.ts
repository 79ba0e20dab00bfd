/** What each flight says to w and to b, and how their slopes are the means of that. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { crossEntropy } from "../../loss.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { bowlOf, slopesOf } from "../kit/bowl.js";
import { contourLayers } from "../kit/contour-layers.js";
import { costExpression, slopeExpressions } from "../kit/cost-expression.js";
import { outcomeMarks, outcomeOf } from "../kit/flights.js";
import { cornersOf, parameterAxes, type Region, regionFor } from "../kit/parameters.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { place, placed, placeTiles } from "../kit/place.js";
import { half, panelTitle } from "../kit/side-by-side.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** What leads from °F to the feature x. */
interface Scale {
  readonly mean: number;
  readonly standardDeviation: number;
}

const size = { width: half.width, height: 180 };

/** It has the shape of its panel, so that w and b have units of the same length. */
const usual: Region = { w: [-4, 2], b: [-3.6, -3.6 + (6 * size.height) / size.width] };

/** The learning rate of the step that is drawn on the map: long enough to be seen. */
const rate = 4;

/**
 * One place on the map of the cost, and what it means for each flight: the neuron's outputs, the losses, and the pulls
 * a − y on b and (a − y)·x on w, whose means are the slopes. A click or two sliders move the place.
 *
 * @param flights - the data
 * @param scale - what standardises the temperatures, as `standardizer` gives it
 * @throws InputError if a threshold separates the labels, for then the map has no bottom
 */
export function pullsChart(flights: Flights, scale: Scale): ChartSpec {
  checkFlights(flights);
  checkPattern("scale", scale, { mean: 0, standardDeviation: 0 });
  const { mean, standardDeviation } = scale;
  demand(standardDeviation > 0, "scale.standardDeviation above 0", String(standardDeviation));
  const x = flights.temperature.map((t) => Number(((t - mean) / standardDeviation).toFixed(4)));
  const y = flights.distress;
  const bowl = bowlOf(x, y);
  const { rings, bottom } = contourLayers(bowl);
  const region = regionFor([bowl.bottom, { w: 0, b: 0 }], usual);
  const logit = (xi: number) => `w * ${xi} + b`;
  const slopes = slopeExpressions(x, y, logit);
  const inputs = domainFor(x, [-2.6, 2]);
  const losses = cornersOf(region).flatMap(({ w, b }) =>
    x.map((xi, i) => crossEntropy(w * xi + b, y[i] as number)),
  );
  const reach = Math.max(...x.map(Math.abs));
  const start = slopesOf(x, y, { w: 0, b: 0 });
  return chart(
    {
      expr: "'At w = ' + format(w, '.1f') + ', b = ' + format(b, '.1f') + ' the pulls average dw = ' + format(dw, '.3f') + ', db = ' + format(db, '.3f')",
    },
    `Four panels for one pair w, b and ${count(x.length, "flight")}. A map of the cost, on which a click or two sliders move the pair and a bar shows the step downhill with α = ${rate}; the neuron's curve, with a stem from ` +
      "each flight's label to its output, a − y; the loss of each flight, whose mean is J; and the pull (a − y)·x of each flight on w, whose mean is dw. " +
      `At w = b = 0 the pulls average dw = ${fixed(start.dw, 3)} and db = ${fixed(start.db, 3)}.`,
    {
      usermeta: { equalUnits: true },
      params: [
        { name: "w", expr: place.w },
        { name: "b", expr: place.b },
        { name: "J", expr: costExpression(x, y, logit) },
        { name: "dw", expr: slopes.dw },
        { name: "db", expr: slopes.db },
      ],
      data: {
        values: flights.flight.map((flight, i) => ({
          flight,
          t: flights.temperature[i],
          x: x[i],
          y: y[i],
          outcome: outcomeOf(y[i] as number),
        })),
      },
      transform: [
        { calculate: "w * datum.x + b", as: "z" },
        { calculate: "1 / (1 + exp(-datum.z))", as: "a" },
        { calculate: "datum.a - datum.y", as: "pullOnB" },
        { calculate: "datum.pullOnB * datum.x", as: "pullOnW" },
        { calculate: "log(1 + exp(datum.y == 1 ? -datum.z : datum.z))", as: "loss" },
        { calculate: "0", as: "zero" },
      ],
      columns: 2,
      concat: [
        {
          title: panelTitle("the map"),
          ...size,
          encoding: parameterAxes(region),
          layer: [
            rings,
            placeTiles(region),
            bottom,
            stepDownhill,
            placed({ size: 110, color: colours.yes }),
          ],
        },
        stems(inputs, {
          title: ["'a − y, from the label to the curve'", meanOf("db")],
          axis: { name: "output a", domain: [-0.08, 1.08] },
          from: "y",
          to: "a",
          marked: "y",
          behind: curve(inputs),
        }),
        stems(inputs, {
          title: ["'loss of each flight'", meanOf("J")],
          axis: { name: "loss, in nats", domain: domainFor(losses, [0, 4]) },
          from: "zero",
          to: "loss",
          marked: "loss",
          behind: meanLine(inputs, "J"),
        }),
        stems(inputs, {
          title: ["'pull on w, (a − y)·x'", meanOf("dw")],
          axis: { name: "(a − y)·x", domain: domainFor([-reach, reach], [-2.5, 2.5]) },
          from: "zero",
          to: "pullOnW",
          marked: "pullOnW",
          behind: meanLine(inputs, "dw"),
        }),
      ],
      spacing: { row: 92, column: 70 },
      bounds: "flush",
    },
  );
}

/** A line of a panel's title: the mean of its stems. */
const meanOf = (name: string) => `'mean: ${name} = ' + format(${name}, '.3f')`;

/** A bar from the place to where one step of descent leads. */
const stepDownhill = {
  data: { values: [{}] },
  transform: [
    { calculate: "w", as: "w" },
    { calculate: "b", as: "b" },
    { calculate: `w - ${rate} * dw`, as: "nextW" },
    { calculate: `b - ${rate} * db`, as: "nextB" },
  ],
  mark: { type: "rule", color: colours.yes, strokeWidth: 3, clip: true },
  encoding: { x2: { field: "nextW" }, y2: { field: "nextB" } },
};

interface Stems {
  /** Expressions, one a line. */
  readonly title: readonly string[];
  readonly axis: { readonly name: string; readonly domain: Domain };
  /** The fields where stems begin and end, and the one where the flight is marked. */
  readonly from: string;
  readonly to: string;
  readonly marked: string;
  readonly behind: object;
}

/** A panel with one stem a flight. */
const stems = (
  inputs: Domain,
  { title, axis: { name, domain }, from, to, marked, behind }: Stems,
) => ({
  title: panelTitle({ expr: `[${title}]` }),
  ...size,
  encoding: { x: { ...axis("x", "x", inputs), axis: { tickCount: 5 } }, y: axis(to, name, domain) },
  layer: [
    behind,
    {
      mark: { type: "rule", color: colours.quiet, strokeWidth: 1.5 },
      encoding: { y2: { field: from } },
    },
    {
      mark: { type: "point", filled: true, size: 45, opacity: 0.9 },
      encoding: { ...outcomeMarks, y: { field: marked, type: "quantitative" }, tooltip },
    },
  ],
});

const tooltip = [
  { field: "flight", type: "nominal", title: "flight" },
  { field: "t", type: "quantitative", title: "°F" },
  { field: "outcome", type: "nominal", title: "O-rings" },
  ...[
    ["x", "x"],
    ["a", "a"],
    ["loss", "loss"],
    ["pullOnW", "pull on w, (a − y)·x"],
    ["pullOnB", "pull on b, a − y"],
  ].map(([field, title]) => ({ field, type: "quantitative", title, format: ".3f" })),
];

/** The neuron's curve. */
const curve = ([from, to]: Domain) => ({
  data: { sequence: { start: from, stop: to + 0.01, step: (to - from) / 100, as: "x" } },
  transform: [{ calculate: "1 / (1 + exp(-(w * datum.x + b)))", as: "a" }],
  mark: { type: "line", color: colours.curve, strokeWidth: 2 },
});

/** A level line at the mean of the stems. */
const meanLine = ([from, to]: Domain, mean: string) => ({
  data: { values: [{ x: from, end: to }] },
  transform: [{ calculate: mean, as: "mean" }],
  mark: { type: "rule", color: colours.second, strokeWidth: 2, strokeDash: [6, 3] },
  encoding: {
    x2: { field: "end" },
    y: { field: "mean", type: "quantitative" },
  },
});
