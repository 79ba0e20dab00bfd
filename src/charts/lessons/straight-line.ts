/** Why a straight line is no model of a probability. */

import type { Flights } from "../../data/o-rings.js";
import { domainFor } from "../kit/axis.js";
import { flightLayer, probabilityAxis, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { count, fixed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/**
 * The flights with a straight line through them, drawn on to a forecast temperature.
 *
 * @param flights - the data
 * @param line - slope per °F and intercept of the line
 * @param forecast - temperature to extend the line to, °F
 */
export function straightLineChart(
  flights: Flights,
  line: { slope: number; intercept: number },
  forecast: number,
): ChartSpec {
  checkFlights(flights);
  checkPattern("line", line, { slope: 0, intercept: 0 });
  checkPattern("forecast", forecast, 0);
  const at = (t: number) => ({ t, p: line.intercept + line.slope * t });
  const cold = Math.min(forecast, ...flights.temperature) - 3;
  const [, warm] = domainFor([forecast, ...flights.temperature], [cold, 85]);
  const [low, high] = domainFor([at(cold).p, at(warm).p], [-0.3, 2]);
  const warmest = Math.max(...flights.temperature);
  const ends = [at(forecast), at(warmest)];
  const outside = ends.filter(({ p }) => !isProbability(p)).length;
  const value = fixed(at(forecast).p, 3);
  return chart(
    isProbability(at(forecast).p)
      ? `At ${written(forecast)} °F the straight line says ${value}`
      : `A straight line calls ${value} a “probability”`,
    `Temperature against O-ring distress for ${count(flights.flight.length, "flight")}, and a straight line. It says ${ends.map(inWords).join(" and ")}. ` +
      [
        "Both could be probabilities.",
        "One of them is no probability.",
        "No probability can be either of them.",
      ][outside],
    {
      ...panel,
      encoding: {
        x: temperatureAxis([cold, warm]),
        y: probabilityAxis("distress, and what the line says", [low, high]),
      },
      layer: [
        impossible(cold, warm, 1, high),
        impossible(cold, warm, low, 0),
        {
          data: { values: [at(cold), at(warm)] },
          mark: { type: "line", color: colours.curve, clip: true },
        },
        flightLayer(flights),
        {
          data: { values: [at(forecast)] },
          mark: {
            type: "point",
            shape: "diamond",
            filled: true,
            size: 110,
            color: colours.second,
            opacity: 1,
          },
          encoding: {
            tooltip: [
              { field: "t", type: "quantitative", title: "°F" },
              { field: "p", type: "quantitative", title: "the line says", format: ".3f" },
            ],
          },
        },
        words(
          { ...at(forecast), label: `${value} at ${written(forecast)} °F` },
          { align: "left", dx: 10, dy: -6 },
        ),
        words(
          { t: warm - 1, p: (1 + high) / 2, label: "no probability up here" },
          { ...aside, align: "right" },
        ),
        words({ t: cold + 1, p: low + 0.12, label: "nor down here" }, { ...aside, align: "left" }),
      ],
    },
  );
}

const isProbability = (p: number) => p >= 0 && p <= 1;

/** @example inWords({ t: 31, p: 1.746 }) // "1.746, above 1, at 31 °F" */
const inWords = ({ t, p }: { t: number; p: number }) =>
  `${fixed(p, 3)}${p > 1 ? ", above 1," : p < 0 ? ", below 0," : ""} at ${written(t)} °F`;

const aside = { fontStyle: "italic", color: colours.quiet };

const impossible = (t: number, t2: number, p: number, p2: number) => ({
  data: { values: [{ t, t2, p, p2 }] },
  mark: { type: "rect", color: colours.shade, opacity: 0.7 },
  encoding: { x2: { field: "t2" }, y2: { field: "p2" } },
});

const words = (where: { t: number; p: number; label: string }, style: object) => ({
  data: { values: [where] },
  mark: { type: "text", ...style },
  encoding: { text: { field: "label" } },
});
