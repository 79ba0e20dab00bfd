/** A neuron over the flights, whose curve follows the sliders. */

import type { Flights } from "../../data/o-rings.js";
import { domainFor } from "../kit/axis.js";
import { evenOdds } from "../kit/even-odds.js";
import { flightLayer, probabilities, probabilityAxis, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const noWeight = "abs(w) < 1e-9";
const zAt = (t: string | number) => `(w * (${t} - even))`;
const a = `1 / (1 + exp(-${zAt("datum.t")}))`;

/** Whether a flight is on the side of 0.5 that belongs to its label. */
const isRight = (t: string | number, y: string | number) => `((${zAt(t)} > 0) == (${y} == 1))`;

/**
 * One neuron over the flights. Sliders set its weight and the temperature of even odds; b follows as −w·even. Flights on
 * the wrong side of 0.5 are ringed, and the title counts the others.
 *
 * @param flights - the data
 * @param start - weight w (per °F) and bias b that the sliders start from
 * @throws InputError if the sliders cannot start there
 */
export function neuronChart(flights: Flights, start: { w: number; b: number }): ChartSpec {
  checkFlights(flights);
  checkPattern("start", start, { w: 0, b: 0 });
  const { temperature, distress } = flights;
  const m = temperature.length;
  const [cold, warm] = domainFor(temperature, [50, 85]);
  const { even, sliders } = evenOdds(
    start,
    [-0.5, 0.1],
    [Math.ceil(cold) + 2, Math.floor(warm) - 2],
  );
  const right = ["0", ...temperature.map((t, i) => isRight(t, distress[i] as number))].join(" + ");
  const { encoding, ...flightMarks } = flightLayer(flights);
  return chart(
    {
      expr:
        `${noWeight} ? 'With w = 0 the temperature does not matter: every flight gets 0.5' : ` +
        "'More likely safe ' + (w < 0 ? 'above ' : 'below ') + format(even, '.1f') + " +
        `' °F: right for ' + (${right}) + ' of ${count(m, "flight")}'`,
    },
    `The curve σ(w·x + b) over ${count(m, "flight")}. One slider sets w: it makes the curve steeper or turns it over. Another moves the curve sideways, to the temperature ` +
      `at which it crosses 0.5. With w = ${fixed(start.w, 3)} and b = ${fixed(start.b, 2)} that is ${fixed(even, 1)} °F. Flights on the wrong side of 0.5 are ringed.`,
    {
      ...panel,
      params: sliders,
      encoding: { x: temperatureAxis([cold, warm]), y: probabilityAxis("probability of distress") },
      layer: [
        {
          data: { values: [{ t: cold, t2: warm, p: 0.5 }] },
          mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
          encoding: { x2: { field: "t2" } },
        },
        {
          data: { sequence: { start: cold, stop: warm + 0.1, step: 0.5, as: "t" } },
          transform: [{ calculate: a, as: "p" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
        },
        {
          data: flightMarks.data,
          transform: [{ filter: `!(${noWeight}) && !${isRight("datum.t", "datum.y")}` }],
          mark: { type: "point", size: 190, color: colours.curve, opacity: 1, aria: false },
        },
        {
          ...flightMarks,
          transform: [{ calculate: a, as: "a" }],
          encoding: {
            ...encoding,
            tooltip: [
              ...encoding.tooltip,
              { field: "a", type: "quantitative", title: "a", format: ".3f" },
            ],
          },
        },
        {
          data: { values: [{ t: cold + 1, p: probabilities[1] - 0.06 }] },
          transform: [
            {
              calculate: "'w = ' + format(w, '.3f') + ', b = ' + format(-w * even, '.2f')",
              as: "label",
            },
          ],
          mark: { type: "text", align: "left" },
          encoding: { text: { field: "label" } },
        },
      ],
    },
  );
}
