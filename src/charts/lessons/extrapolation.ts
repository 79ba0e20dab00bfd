/** What neurons say where nobody has looked. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { sigmoid } from "../../sigmoid.js";
import { domainFor } from "../kit/axis.js";
import { flightLayer, probabilities, probabilityAxis, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { count, fixed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const dashes = [
  [1, 0],
  [7, 3],
  [2, 3],
];

/** In °F. */
const absoluteZero = -459.67;

const [bottom, top] = probabilities;

/** How far the forecast must lie below the flights for words to fit between them, in °F. */
const roomForWords = 15;

const noFlights = (coldest: number) => ({
  data: { values: [{ t: coldest - 1, p: 0.1, label: ["no flights", "here"] }] },
  mark: { type: "text", align: "right", fontStyle: "italic", color: colours.quiet },
  encoding: { text: { field: "label" } },
});

/** Where the words beside the points stand, as shares of the probability axis from 0 to 1: the first is the headline. */
const lines = [0.54, 0.43, 0.33, 0.23];

/** Rarer than this is told by a bound, as its digits would say nothing. */
const rarest = 1e-9;

/** A neuron with a name to find it by. */
export interface NamedNeuron {
  readonly name: string;
  readonly w: number;
  readonly b: number;
}

/** @example oneIn(0.0244) // "1 in 41" */
function oneIn(share: number): string {
  if (share < rarest) return `less than 1 in ${1 / rarest}`;
  return `1 in ${share > 0.1 ? Number((1 / share).toFixed(1)) : (1 / share).toFixed(0)}`;
}

/** What the points at the forecast say, in words and in the order of the points: the first is a headline. */
function wordsFor(neurons: readonly NamedNeuron[], forecast: number) {
  const zs = neurons.map(({ w, b }) => w * forecast + b);
  const danger = zs.filter((z) => z >= 0).length >= zs.length / 2;
  const rows = neurons
    .map(({ name }, i) => ({ name, z: (danger ? 1 : -1) * (zs[i] as number) }))
    .sort((one, other) => other.z - one.z)
    .map(({ name, z }) => ({
      p: sigmoid(danger ? z : -z),
      label: `${name}: ${oneIn(sigmoid(-z))}`,
    }));
  return { danger, headline: danger ? "safe flights:" : "distress:", rows };
}

/**
 * Beside the points, which lie too near to each other for the eye: in one flight out of how many it would turn out
 * otherwise than the neurons expect. A thin line leads from each point to its words.
 */
function wordsBeside({ danger, headline, rows }: ReturnType<typeof wordsFor>, forecast: number) {
  // the words stand between the points and the middle
  const labelAt = (line: number) => {
    const share = lines[line] as number;
    return danger ? share : 1 - share;
  };
  const values = rows.map((row, i) => ({ ...row, t: forecast, labelAt: labelAt(i + 1) }));
  return [
    {
      data: { values },
      mark: { type: "rule", color: colours.second, strokeWidth: 0.75, x2Offset: beside - 2 },
      encoding: { x2: { field: "t" }, y2: { field: "labelAt" } },
    },
    {
      data: { values: [{ t: forecast, labelAt: labelAt(0), label: headline }, ...values] },
      mark: { type: "text", align: "left", dx: beside, color: colours.second },
      encoding: { y: { field: "labelAt", type: "quantitative" }, text: { field: "label" } },
    },
  ];
}

/** How far the words stand from the line of the forecast, in pixels. */
const beside = 12;

const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/**
 * Several neurons drawn far beyond the data, with the stretch where no flight was made shaded.
 *
 * @param flights - the data
 * @param neurons - up to three, by name, weight (per °F) and bias
 * @param forecast - temperature of interest, °F, colder than all flights
 * @throws InputError if some flight was as cold, there are more than three neurons, or two have the same name
 */
export function extrapolationChart(
  flights: Flights,
  neurons: readonly NamedNeuron[],
  forecast: number,
): ChartSpec {
  checkFlights(flights);
  checkPattern("neurons", neurons, [{ name: "", w: 0, b: 0 }]);
  demand(neurons.length <= dashes.length, `${dashes.length} neurons at most`, `${neurons.length}`);
  checkPattern("forecast", forecast, 0);
  const coldest = Math.min(...flights.temperature);
  demand(
    forecast < coldest && forecast > absoluteZero,
    `forecast to be colder than all flights, below ${coldest} °F`,
    `${forecast}`,
  );
  const names = neurons.map((neuron) => neuron.name);
  demand(new Set(names).size === names.length, "neurons with different names", names.join(", "));
  const from = Math.min(forecast - 6, coldest - 20);
  const [, to] = domainFor(flights.temperature, [from, 85]);
  const at = ({ w, b }: NamedNeuron, t: number) => sigmoid(w * t + b);
  const said = neurons
    .map((neuron) => `${neuron.name} says ${fixed(at(neuron, forecast), 4)}`)
    .join(", ");
  const words = wordsFor(neurons, forecast);
  const among = flights.temperature.map((t) => range(neurons.map((neuron) => at(neuron, t))));
  return chart(
    `${written(forecast)} °F is ${Number((coldest - forecast).toFixed(2))} °F below any flight: nobody has looked there`,
    `${count(neurons.length, "curve")} of probability over the flights and on to ${written(from)} °F. ` +
      (neurons.length > 1
        ? `At the temperatures of the flights they differ by ${fixed(Math.max(...among), 2)} at most. `
        : "") +
      `Below ${written(coldest)} °F there are no flights that could contradict. At ${written(forecast)} °F ${said}; ${words.headline} ${words.rows.map(({ label }) => label).join(", ")}.`,
    {
      ...panel,
      encoding: { x: temperatureAxis([from, to]), y: probabilityAxis("probability of distress") },
      layer: [
        {
          data: { values: [{ t: from, t2: coldest, p: bottom, p2: top }] },
          mark: { type: "rect", color: colours.shade, opacity: 0.8 },
          encoding: { x2: { field: "t2" }, y2: { field: "p2" } },
        },
        ...(coldest - forecast < roomForWords ? [] : [noFlights(coldest)]),
        {
          data: { values: [{ t: forecast, p: bottom, p2: top }] },
          mark: { type: "rule", color: colours.second, strokeDash: [4, 4] },
          encoding: { y2: { field: "p2" } },
        },
        {
          data: { values: [{ t: forecast, p: bottom + 0.06, label: `${written(forecast)} °F` }] },
          mark: { type: "text", align: "left", dx: 5, color: colours.second },
          encoding: { text: { field: "label" } },
        },
        {
          layer: neurons.map(({ name, w, b }) => ({
            data: { sequence: { start: from, stop: to + 0.1, step: 0.5, as: "t" } },
            transform: [
              { calculate: `1 / (1 + exp(-(${w} * datum.t + ${b})))`, as: "p" },
              { calculate: JSON.stringify(name), as: "neuron" },
            ],
            mark: { type: "line", color: colours.curve, strokeWidth: 2 },
          })),
          encoding: {
            strokeDash: {
              field: "neuron",
              type: "nominal",
              title: null,
              scale: { domain: names, range: dashes.slice(0, names.length) },
              // the legend of the flights stands above the chart: here it would touch this one
              legend: { orient: "bottom", direction: "horizontal", symbolSize: 400 },
            },
          },
        },
        flightLayer(flights),
        ...wordsBeside(words, forecast),
        {
          data: {
            values: neurons.map((neuron) => ({
              t: forecast,
              p: at(neuron, forecast),
              neuron: neuron.name,
            })),
          },
          mark: { type: "point", filled: true, size: 60, color: colours.second, opacity: 1 },
          encoding: {
            tooltip: [
              { field: "neuron", type: "nominal", title: "neuron" },
              { field: "t", type: "quantitative", title: "°F" },
              { field: "p", type: "quantitative", title: "ŷ", format: ".6f" },
            ],
          },
        },
      ],
    },
  );
}
