/** All flights, divided at a temperature: how many of the colder ones had distress, and how many of the others. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { domainFor } from "../kit/axis.js";
import { flightLayer, outcomeAxis, probabilities, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { slider } from "../kit/slider.js";
import { count, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const [bottom, top] = probabilities;

/**
 * All flights, with a slider that divides the colder from the warmer ones; the title counts the distress on both sides.
 *
 * @param flights - the data
 * @param divide - the temperature to start from, a whole number of °F; a flight at this temperature counts as warmer
 * @throws InputError if no flight is colder, or none is as warm
 */
export function dividedFlightsChart(flights: Flights, divide: number): ChartSpec {
  checkFlights(flights);
  checkPattern("divide", divide, 0);
  demand(Number.isInteger(divide), "divide to be a whole number of °F", String(divide));
  const { temperature, distress } = flights;
  const min = Math.floor(Math.min(...temperature)) + 1;
  const max = Math.floor(Math.max(...temperature));
  demand(min < max, "flights at temperatures some °F apart", `${min - 1} to ${max} °F`);
  const [cold, warm] = domainFor(temperature, [50, 85]);
  const damagedOf = (counts: (t: number) => boolean) => {
    const labels = distress.filter((_, i) => counts(temperature[i] as number));
    return `${labels.filter((y) => y === 1).length} of ${labels.length}`;
  };
  const sentence = (at: number) =>
    `Distress below ${written(at)} °F: ${damagedOf((t) => t < at)}; from ${written(at)} °F on: ${damagedOf((t) => t >= at)}`;
  const positions = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return chart(
    sentenceAt(positions.map(sentence), `divide - (${min})`),
    `${count(temperature.length, "flight")} by temperature at launch, with distress above and safe below, and a line that divides them. Of those colder than ${written(divide)} °F ` +
      `${damagedOf((t) => t < divide)} had distress, of the others ${damagedOf((t) => t >= divide)}. A slider moves the line.`,
    {
      ...panel,
      params: [slider("divide", { value: divide, min, max, step: 1, label: "divide at (°F)" })],
      encoding: { x: temperatureAxis([cold, warm]), y: outcomeAxis },
      layer: [
        {
          data: { values: [{ t: cold, p: bottom, p2: top }] },
          transform: [{ calculate: "divide", as: "t2" }],
          mark: { type: "rect", color: colours.shade, opacity: 0.7 },
          encoding: { x2: { field: "t2" }, y2: { field: "p2" } },
        },
        {
          data: { values: [{ p: bottom, p2: top }] },
          transform: [{ calculate: "divide", as: "t" }],
          mark: { type: "rule", color: colours.curve, strokeWidth: 2 },
          encoding: { y2: { field: "p2" } },
        },
        flightLayer(flights),
      ],
    },
  );
}
