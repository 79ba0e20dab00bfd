/** The cost as the mean of the losses of all flights. */

import type { Flights } from "../../data/o-rings.js";
import { costExpression } from "../kit/cost-expression.js";
import { flightLayer, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const z = "(w * (datum.t - even))";

/**
 * The loss of each flight as a stem, and their mean, the cost, as a line across. Sliders set the weight and the
 * temperature of even odds; b follows as −w·even.
 *
 * @param flights - the data
 * @param start - weight w (per °F) and bias b that the sliders start from
 */
export function flightLossesChart(flights: Flights, start: { w: number; b: number }): ChartSpec {
  checkFlights(flights);
  checkPattern("start", start, { w: 0, b: 0 });
  const m = flights.flight.length;
  const rows = flights.temperature.map((t, i) => ({ t, y: flights.distress[i] }));
  const [cold, warm] = [51, 83];
  const loss = { calculate: `log(1 + exp(datum.y == 1 ? -${z} : ${z}))`, as: "p" };
  const cost = costExpression(flights.temperature, flights.distress, (t) => `w * (${t} - even)`);
  const { data, mark, encoding } = flightLayer(flights) as Record<string, object>;
  return chart(
    {
      expr: `'w = ' + format(w, '.3f') + ', even odds at ' + format(even, '.1f') + ' °F: the mean loss is J = ' + format(${cost}, '.3f')`,
    },
    `The loss of ${m} flights against temperature, one stem each, and their mean as a level line. With the best w and b most stems are short; the three ` +
      "distressed flights at 70, 70 and 75 °F stand highest. Two sliders turn the neuron and move its even odds, and the mean follows.",
    {
      ...panel,
      params: [
        slider("w", { value: start.w, min: -0.3, max: 0.1, step: 0.002, label: "w (per °F)" }),
        slider("even", {
          value: -start.b / start.w,
          min: 60,
          max: 72,
          step: 0.1,
          label: "even odds at (°F)",
        }),
      ],
      encoding: {
        x: temperatureAxis(cold, warm),
        y: {
          field: "p",
          type: "quantitative",
          title: "loss of each flight, in nats",
          scale: { domain: [0, 4], nice: false },
        },
      },
      layer: [
        {
          data: { values: rows },
          transform: [loss],
          mark: { type: "rule", color: colours.quiet, opacity: 0.6 },
          encoding: { y2: { datum: 0 } },
        },
        { data, transform: [loss], mark, encoding },
        {
          data: { values: [{ t: cold, t2: warm }] },
          transform: [
            { calculate: cost, as: "p" },
            { calculate: "'mean J = ' + format(datum.p, '.3f')", as: "label" },
          ],
          layer: [
            {
              mark: { type: "rule", color: colours.second, strokeWidth: 2 },
              encoding: { x2: { field: "t2" } },
            },
            {
              mark: { type: "text", align: "left", dx: 4, dy: -9, color: colours.second },
              encoding: { text: { field: "label" } },
            },
          ],
        },
      ],
    },
  );
}
