/** A neuron over the flights, whose curve follows the sliders. */

import type { Flights } from "../../data/o-rings.js";
import { domainFor } from "../kit/axis.js";
import { flightLayer, probabilityAxis, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const a = "1 / (1 + exp(-(w * datum.t + b)))";

/**
 * One neuron over the flights, with sliders for its weight and its bias. The title follows with the temperature of
 * even odds; a line in the chart counts the flights that fell on the side where the neuron saw them.
 *
 * @param flights - the data
 * @param start - weight w (per °F) and bias b that the sliders start from
 */
export function neuronChart(flights: Flights, start: { w: number; b: number }): ChartSpec {
  checkFlights(flights);
  checkPattern("start", start, { w: 0, b: 0 });
  const m = flights.flight.length;
  const [cold, warm] = domainFor(flights.temperature, [50, 85]);
  return chart(
    {
      expr:
        "abs(w) < 1e-9 ? 'With w = 0 the temperature does not matter' : " +
        "(w < 0 ? 'Above ' : 'Below ') + format(-b / w, '.1f') + ' °F the neuron says: more likely safe than not'",
    },
    `The curve σ(w·t + b) over ${count(m, "flight")}. Two sliders set w and b: b moves the curve sideways, w makes it steeper or turns it ` +
      `over. With w = ${fixed(start.w, 3)} and b = ${fixed(start.b, 1)} ${evenOdds(start)}.`,
    {
      ...panel,
      params: [
        slider("w", { value: start.w, min: -0.5, max: 0.1, step: 0.002, label: "w (per °F)" }),
        slider("b", { value: start.b, min: -5, max: 30, step: 0.1 }),
      ],
      encoding: { x: temperatureAxis([cold, warm]), y: probabilityAxis("probability of distress") },
      layer: [
        {
          data: { values: [{ t: cold, t2: warm, p: 0.5 }] },
          mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
          encoding: { x2: { field: "t2" } },
        },
        {
          data: { sequence: { start: cold, stop: warm + 0.1, step: 0.25, as: "t" } },
          transform: [{ calculate: a, as: "p" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
        },
        flightLayer(flights),
        {
          data: { values: flights.temperature.map((t, i) => ({ t, y: flights.distress[i] })) },
          transform: [
            { calculate: `(${a} > 0.5) == (datum.y == 1) ? 1 : 0`, as: "right" },
            { aggregate: [{ op: "sum", field: "right", as: "right" }] },
            { calculate: `datum.right + ' of ${m} flights on the right side of 0.5'`, as: "label" },
            { calculate: `${warm} - 0.5`, as: "t" },
            { calculate: "0.62", as: "p" },
          ],
          mark: { type: "text", align: "right", fontSize: 13 },
          encoding: { text: { field: "label" } },
        },
      ],
    },
  );
}

const evenOdds = ({ w, b }: { w: number; b: number }) =>
  w === 0 ? "the temperature does not matter" : `the even odds lie at ${fixed(-b / w, 1)} °F`;
