/** The damaged flights alone, as they were looked at in the night before the launch. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { domainFor } from "../kit/axis.js";
import { flightLayer, outcomeAxis, temperatureAxis } from "../kit/flights.js";
import { checkFlights } from "../kit/pattern.js";
import { count, listed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/**
 * The flights with distress in a frame that has room for all: what is left out are the safe ones.
 *
 * @param flights - the data; the chart leaves the safe flights out itself
 * @throws InputError if no flight had distress
 */
export function damagedFlightsChart(flights: Flights): ChartSpec {
  checkFlights(flights);
  const isDamaged = (_: unknown, i: number) => flights.distress[i] === 1;
  const damaged: Flights = {
    flight: flights.flight.filter(isDamaged),
    temperature: flights.temperature.filter(isDamaged),
    distress: flights.distress.filter(isDamaged),
  };
  const n = damaged.flight.length;
  demand(n > 0, "flights with distress", "safe flights alone");
  const temperatures = [...damaged.temperature].sort((one, other) => one - other);
  const [coldest, warmest] = [temperatures[0] as number, temperatures.at(-1) as number];
  const range =
    coldest === warmest
      ? `at ${written(coldest)} °F`
      : `from ${written(coldest)} °F to ${written(warmest)} °F`;
  return chart(
    `${count(n, "flight")} with distress, ${range}`,
    `The temperature at launch of ${n === 1 ? "the flight" : `the ${n} flights`} with distress: ${listed(temperatures.map(written))} °F. ` +
      "The row of the safe flights is empty: they are left out.",
    {
      ...panel,
      encoding: { x: temperatureAxis(domainFor(flights.temperature, [50, 85])), y: outcomeAxis },
      layer: [flightLayer(damaged)],
    },
  );
}
