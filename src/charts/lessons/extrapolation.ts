/** What neurons say where nobody has looked. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { flightLayer, probabilityAxis, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const dashes = [
  [1, 0],
  [7, 3],
  [2, 3],
];

/** A neuron with a name to find it by. */
export interface NamedNeuron {
  readonly name: string;
  readonly w: number;
  readonly b: number;
}

/**
 * Several neurons drawn far beyond the data, with the stretch where no flight was made shaded.
 *
 * @param flights - the data
 * @param neurons - up to three, by name, weight (per °F) and bias
 * @param forecast - temperature of interest, °F
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
  demand(Math.abs(forecast) < 85, "forecast to lie between −85 and 85 °F", String(forecast));
  const coldest = Math.min(...flights.temperature);
  const [from, to] = [forecast - 6, 85];
  const at = ({ w, b }: NamedNeuron, t: number) => 1 / (1 + Math.exp(-(w * t + b)));
  const grid = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const names = neurons.map((neuron) => neuron.name);
  const curves = neurons.flatMap((neuron) =>
    grid.map((t) => ({ t, p: at(neuron, t), neuron: neuron.name })),
  );
  const said = neurons
    .map((neuron) => `${neuron.name} says ${at(neuron, forecast).toFixed(3)}`)
    .join(", ");
  return chart(
    `${forecast} °F is ${coldest - forecast} °F below any flight: nobody has looked there`,
    `Curves of ${neurons.length} neurons over the flights and on to ${from} °F. Among the flights they lie close together; below ${coldest} °F, where there are none, ` +
      `they go on rising unchecked. At ${forecast} °F ${said}.`,
    {
      ...panel,
      encoding: { x: temperatureAxis(from, to), y: probabilityAxis("probability of distress") },
      layer: [
        {
          data: { values: [{ t: from, t2: coldest, p: -0.18, p2: 1.18 }] },
          mark: { type: "rect", color: colours.shade, opacity: 0.8 },
          encoding: { x2: { field: "t2" }, y2: { field: "p2" } },
        },
        {
          data: { values: [{ t: from + 8, p: 0.5, label: "no flights here" }] },
          mark: { type: "text", align: "left", fontStyle: "italic", color: colours.quiet },
          encoding: { text: { field: "label" } },
        },
        {
          data: { values: [{ t: forecast, p: -0.18, p2: 1.18 }] },
          mark: { type: "rule", color: colours.second, strokeDash: [4, 4] },
          encoding: { y2: { field: "p2" } },
        },
        {
          data: { values: curves },
          mark: { type: "line", color: colours.curve, strokeWidth: 2 },
          encoding: {
            strokeDash: {
              field: "neuron",
              type: "nominal",
              title: null,
              scale: { domain: names, range: dashes.slice(0, names.length) },
              legend: { orient: "top", direction: "horizontal", symbolSize: 400 },
            },
          },
        },
        flightLayer(flights),
      ],
    },
  );
}
