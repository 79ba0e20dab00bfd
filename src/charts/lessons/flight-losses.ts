/** The cost as the mean of the losses of all flights. */

import type { Flights } from "../../data/o-rings.js";
import { crossEntropy } from "../../loss.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { costExpression, lossExpression } from "../kit/cost-expression.js";
import { evenOdds } from "../kit/even-odds.js";
import { flightTooltip, outcomeMarks, outcomeOf, temperatureAxis } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const weights: Domain = [-0.3, 0.1];
const evens: Domain = [60, 72];

/** How far flights that would cover each other are set apart, in °F: half a mark. */
const apart = 0.35;

/**
 * The loss of each flight as a stem, and their mean, the cost, as a line across. Sliders set the weight and the
 * temperature of even odds; b follows as −w·even.
 *
 * @param flights - the data
 * @param start - weight w (per °F) and bias b that the sliders start from
 * @throws InputError if the sliders cannot start there
 */
export function flightLossesChart(flights: Flights, start: { w: number; b: number }): ChartSpec {
  checkFlights(flights);
  checkPattern("start", start, { w: 0, b: 0 });
  const { temperature, distress } = flights;
  const m = temperature.length;
  const { even, sliders } = evenOdds(start, weights, evens);
  const rows = temperature.map((t, i) => ({ t, y: distress[i] as number }));
  const values = rows.map((row, i) => ({
    ...row,
    flight: flights.flight[i],
    outcome: outcomeOf(row.y),
    place: row.t + apart * besideAlike(rows, i),
  }));
  const lossAt = (w: number, even: number) => (row: { t: number; y: number }) =>
    crossEntropy(w * (row.t - even), row.y);
  const ends = weights.flatMap((w) => evens.flatMap((even) => rows.map(lossAt(w, even))));
  const [cold, warm] = domainFor(temperature, [51, 83]);
  const atStart = rows.map((row) => ({ ...row, loss: lossAt(start.w, even)(row) }));
  const J = atStart.reduce((sum, { loss }) => sum + loss, 0) / m;
  const highest = atStart.sort((one, other) => other.loss - one.loss).slice(0, 3);
  const prices = [
    { calculate: "w * (datum.t - even)", as: "z" },
    { calculate: "1 / (1 + exp(-datum.z))", as: "yHat" },
    { calculate: lossExpression("datum.y == 1 ? datum.z : -datum.z", 1), as: "p" },
  ];
  const cost = costExpression(temperature, distress, (t) => `w * (${t} - even)`);
  return chart(
    {
      expr: `'w = ' + format(w, '.3f') + ', even odds at ' + (abs(w) < 1e-9 ? 'every temperature' : format(even, '.1f') + ' °F') + ': the mean loss is J = ' + format(${cost}, '.3f')`,
    },
    `The loss of ${count(m, "flight")} against temperature, one stem each, and the mean as a level line. With w = ${fixed(start.w, 3)} and even odds at ${fixed(even, 1)} °F ` +
      `the mean is ${fixed(J, 3)}, and the ${highest.length > 1 ? "highest stems stand" : "one stem stands"} at ${highest.map(inWords).join(", ")}. Two sliders turn the neuron and move its even odds, and the mean follows.`,
    {
      ...panel,
      params: sliders,
      encoding: {
        x: temperatureAxis([cold, warm]),
        y: axis("p", "loss of each flight, in nats", domainFor(ends, [0, 5])),
      },
      layer: [
        {
          data: { values },
          transform: prices,
          encoding: { x: { ...temperatureAxis([cold, warm]), field: "place" } },
          layer: [
            {
              mark: { type: "rule", color: colours.quiet },
              encoding: { y2: { datum: 0 } },
            },
            {
              mark: { type: "point", filled: true, size: 70, opacity: 0.9 },
              encoding: {
                ...outcomeMarks,
                tooltip: [
                  ...flightTooltip,
                  { field: "yHat", type: "quantitative", title: "ŷ", format: ".3f" },
                  { field: "p", type: "quantitative", title: "loss", format: ".3f" },
                ],
              },
            },
          ],
        },
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

const inWords = ({ t, y }: { t: number; y: number }) =>
  `${t} °F (${y === 1 ? "distress" : "safe"})`;

/** Where a flight stands among those of its temperature and outcome: −1, 0 and 1 for three. */
function besideAlike(rows: readonly { t: number; y: number }[], i: number): number {
  const { t, y } = rows[i] as { t: number; y: number };
  const alike = [...rows.keys()].filter((k) => rows[k]?.t === t && rows[k]?.y === y);
  return alike.indexOf(i) - (alike.length - 1) / 2;
}
