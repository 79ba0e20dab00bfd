/** A game: the reader bets on flights, and what the bets cost is compared with what others would have paid. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { crossEntropy } from "../../loss.js";
import { axis, domainFor } from "../kit/axis.js";
import { lossExpression } from "../kit/cost-expression.js";
import { outcomeMarks, outcomeOf } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The log-odds that somebody gives to distress, flight by flight. */
type Bets = readonly number[];

/** The slider multiplies the log-odds of the reader's bets by at most this much. */
const surest = 1.5;

/** How the lines of the four are told apart; the first is drawn thicker too. */
const looks = [
  { color: colours.second, dash: [1, 0] },
  { color: colours.quiet, dash: [2, 3] },
  { color: colours.no, dash: [8, 4] },
  { color: colours.curve, dash: [1, 0] },
];

const belowTheChart = { orient: "bottom", direction: "horizontal" };

/**
 * Bets on the first flights, one after another: the mean price so far, beside that of a coin, of the fraction of all
 * flights with distress, and of a neuron. A slider makes all bets of the reader surer, or less sure.
 *
 * @param flights - the data
 * @param bets - the probability of distress that the reader gives to each of the first flights
 * @param neuron - weight w (per °F) and bias b
 * @throws InputError if a bet is not between 0 and 1, or is one of them: the price of being wrong would have no limit
 */
export function bettingChart(
  flights: Flights,
  bets: readonly number[],
  neuron: { w: number; b: number },
): ChartSpec {
  checkFlights(flights);
  checkBets(bets, flights);
  checkPattern("neuron", neuron, { w: 0, b: 0 });
  const { flight, temperature, distress } = flights;
  const labels = distress.slice(0, bets.length);
  const [ones, m] = [distress.filter((y) => y === 1).length, distress.length];
  demand(ones > 0 && ones < m, "flights of both kinds", `${ones} of ${m} with distress`);

  const yours = bets.map(logit);
  const others: Record<string, Bets> = {
    coin: bets.map(() => 0),
    [`always ${ones}/${m}`]: bets.map(() => logit(ones / m)),
    neuron: temperature.slice(0, bets.length).map((t) => neuron.w * t + neuron.b),
  };
  const costsOf = (z: Bets) =>
    runningMeans(z.map((zi, i) => crossEntropy(zi, labels[i] as number)));
  const costOf = (z: Bets) => costsOf(z).at(-1) as number;
  // with rising sureness a price falls or rises or does the one after the other: it is highest at an end
  const highest = Math.max(
    ...[...Object.values(others), yours, yours.map((z) => surest * z)].flatMap(costsOf),
  );
  const players = [
    { player: "these bets", z: yours },
    ...Object.entries(others).map(([name, z]) => ({
      player: `${name}: ${fixed(costOf(z), 3)}`,
      z,
    })),
  ];
  const names = players.map(({ player }) => player);
  const rows = players.flatMap(({ player, z }, who) =>
    z.map((zi, i) => ({
      player,
      yours: who === 0,
      z: zi,
      k: i + 1,
      flight: flight[i],
      t: temperature[i],
      y: labels[i],
      outcome: outcomeOf(labels[i] as number),
    })),
  );
  const cost = `((${yours.map((z, i) => lossExpression(`sure * ${z}`, labels[i] as number)).join(" + ")}) / ${bets.length})`;
  const compared = (name: string, z: Bets) =>
    `(abs(${cost} - ${costOf(z)}) < 0.0005 ? 'as much as' : ${cost} < ${costOf(z)} ? 'less than' : 'more than') + ' ${name}'`;
  const legend = {
    orient: "top",
    columns: 2,
    symbolType: "stroke",
    symbolSize: 300,
    labelLimit: 0,
  };
  return chart(
    {
      expr: `'These bets cost ' + format(${cost}, '.3f') + ': ' + ${compared("a coin", others.coin as Bets)} + ', ' + ${compared("the neuron", others.neuron as Bets)}`,
    },
    `The mean price so far of bets on ${count(bets.length, "flight")}, as four lines. At the end it is ${fixed(costOf(yours), 3)} for the bets of the reader, and for the others ${names.slice(1).join(", ")}. ` +
      `${dearest(flights, bets)} A slider makes the bets of the reader surer or less sure.`,
    {
      ...panel,
      params: [
        slider("sure", { value: 1, min: 0, max: surest, step: 0.05, label: "times as sure" }),
      ],
      encoding: {
        x: {
          ...axis("k", "flight, and its temperature (°F)", [0.5, bets.length + 0.5]),
          axis: {
            values: bets.map((_, i) => i + 1),
            grid: false,
            labelExpr: `[datum.label, '' + [${temperature}][datum.value - 1]]`,
          },
        },
      },
      layer: [
        {
          data: { values: rows },
          transform: [
            { calculate: "(datum.yours ? sure : 1) * datum.z", as: "z" },
            { calculate: "1 / (1 + exp(-datum.z))", as: "said" },
            { calculate: lossExpression("datum.y == 1 ? datum.z : -datum.z", 1), as: "price" },
            {
              window: [{ op: "mean", field: "price", as: "cost" }],
              frame: [null, 0],
              groupby: ["player"],
            },
          ],
          encoding: {
            y: axis("cost", "mean price so far, in nats", domainFor([1.15 * highest], [0, 1])),
            color: {
              field: "player",
              type: "nominal",
              title: null,
              scale: { domain: names, range: looks.map(({ color }) => color) },
              legend,
            },
          },
          layer: [
            {
              mark: { type: "line" },
              encoding: {
                strokeDash: {
                  field: "player",
                  type: "nominal",
                  title: null,
                  scale: { domain: names, range: looks.map(({ dash }) => dash) },
                  legend,
                },
                strokeWidth: { condition: { test: "datum.yours", value: 3 }, value: 1.75 },
              },
            },
            {
              mark: { type: "point", filled: true, opacity: 1 },
              encoding: {
                size: { condition: { test: "datum.yours", value: 70 }, value: 25 },
                tooltip: [
                  { field: "player", type: "nominal", title: "who" },
                  { field: "flight", type: "nominal", title: "flight" },
                  { field: "t", type: "quantitative", title: "°F" },
                  { field: "outcome", type: "nominal", title: "O-rings" },
                  { field: "said", type: "quantitative", title: "ŷ", format: ".3f" },
                  { field: "price", type: "quantitative", title: "price", format: ".3f" },
                  { field: "cost", type: "quantitative", title: "mean so far", format: ".3f" },
                ],
              },
            },
          ],
        },
        {
          data: { values: rows.slice(0, bets.length) },
          mark: { type: "point", filled: true, size: 70, opacity: 1 },
          encoding: {
            y: { value: 8 },
            ...outcomeMarks,
            color: { ...outcomeMarks.color, legend: belowTheChart },
            shape: { ...outcomeMarks.shape, legend: belowTheChart },
            tooltip: [
              { field: "flight", type: "nominal", title: "flight" },
              { field: "t", type: "quantitative", title: "°F" },
              { field: "outcome", type: "nominal", title: "O-rings" },
            ],
          },
        },
      ],
      resolve: { scale: { color: "independent", strokeDash: "independent", shape: "independent" } },
    },
  );
}

const logit = (p: number) => Math.log(p / (1 - p));

/** The mean of the first value, of the first two, and so on. */
function runningMeans(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value, i) => {
    sum += value;
    return sum / (i + 1);
  });
}

function checkBets(bets: readonly number[], { flight }: Flights): void {
  checkPattern("bets", bets, [0]);
  demand(
    bets.length <= flight.length,
    `one bet a flight, at most ${flight.length}`,
    `${bets.length} bets`,
  );
  for (const [i, bet] of bets.entries())
    demand(
      bet > 0 && bet < 1,
      `the bet on ${flight[i]} to lie between 0 and 1, and to be neither`,
      String(bet),
      "who calls something impossible pays without limit if it happens: say 0.001",
    );
}

/** A sentence about the bet of the reader that costs most. */
function dearest({ flight, distress }: Flights, bets: readonly number[]): string {
  const prices = bets.map((bet, i) => -Math.log(distress[i] === 1 ? bet : 1 - bet));
  const price = Math.max(...prices);
  const i = prices.indexOf(price);
  return `The dearest bet was ${bets[i]} on ${flight[i]}, where there was ${distress[i] === 1 ? "distress" : "none"}: it cost ${fixed(price, 3)}.`;
}
