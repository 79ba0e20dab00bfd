/** A game: the reader bets on flights, and what the bets cost is compared with what others would have paid. */

import type { Flights } from "../../data/o-rings.js";
import { demand } from "../../input/input-error.js";
import { crossEntropy } from "../../loss.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { lossExpression } from "../kit/cost-expression.js";
import { flightTooltip, outcomeMarks, outcomeOf } from "../kit/flights.js";
import { checkFlights, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** Somebody who bets: the log-odds z that they give to distress, flight by flight. */
interface Player {
  readonly name: string;
  readonly z: readonly number[];
}

/** The slider multiplies the log-odds of the reader's bets by at most this much. */
const surest = 1.5;

/** How the lines of the four players are told apart; the first, the reader's, is drawn thicker too. */
const looks = [
  { color: colours.second, dash: [1, 0] },
  { color: colours.quiet, dash: [2, 3] },
  { color: colours.no, dash: [8, 4] },
  { color: colours.curve, dash: [1, 0] },
];

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
  const [ones, m] = [distress.filter((y) => y === 1).length, distress.length];
  demand(ones > 0 && ones < m, "flights of both kinds", `${ones} of ${m} with distress`);

  const first = temperature.slice(0, bets.length);
  const reader: Player = { name: "these bets", z: bets.map(logit) };
  const coin: Player = { name: "coin", z: first.map(() => 0) };
  const guesser: Player = {
    name: `always ${ones}/${m}, the share of all flights`,
    z: first.map(() => logit(ones / m)),
  };
  const trained: Player = { name: "neuron", z: first.map((t) => neuron.w * t + neuron.b) };
  const others = [coin, guesser, trained];

  const costsOf = ({ z }: Player) =>
    runningMeans(z.map((zi, i) => crossEntropy(zi, distress[i] as number)));
  const costOf = (player: Player) => costsOf(player).at(-1) as number;
  const names = [reader.name, ...others.map((one) => `${one.name}: ${fixed(costOf(one), 3)}`)];
  const rows = [reader, ...others].flatMap(({ z }, who) =>
    z.map((zi, i) => ({
      player: names[who],
      reader: who === 0,
      logOdds: zi,
      k: i + 1,
      flight: flight[i],
      t: temperature[i],
      y: distress[i],
      outcome: outcomeOf(distress[i] as number),
    })),
  );

  // a mean of prices bends upwards as the slider moves, so it is highest at an end; at 0 the reader is a coin
  const surer = { ...reader, z: reader.z.map((z) => surest * z) };
  const highest = Math.max(...[reader, surer, ...others].flatMap(costsOf));

  const prices = reader.z.map((z, i) => lossExpression(`sure * ${z}`, distress[i] as number));
  const cost = `((${prices.join(" + ")}) / ${bets.length})`;
  const comparedWith = (other: Player) =>
    `(abs(${cost} - ${costOf(other)}) < 0.0005 ? 'as much as' : ${cost} < ${costOf(other)} ? 'less than' : 'more than')`;
  return chart(
    {
      expr: `'These bets cost ' + format(${cost}, '.3f') + ': ' + ${comparedWith(coin)} + (${comparedWith(coin)} == ${comparedWith(trained)} ? ' the coin and the neuron' : ' the coin, ' + ${comparedWith(trained)} + ' the neuron')`,
    },
    `The mean price so far of bets on ${count(bets.length, "flight")}, as four lines. At the end it is ${fixed(costOf(reader), 3)} for the bets of the reader, and for the others ${names.slice(1).join(", ")}. ` +
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
            labelExpr: `[datum.label, '' + [${first}][datum.value - 1]]`,
          },
        },
      },
      layer: [
        runningCosts(rows, names, domainFor([1.15 * highest], [0, 1])),
        outcomesAbove(rows.slice(0, bets.length)),
      ],
      resolve: { scale: { color: "independent", strokeDash: "independent", shape: "independent" } },
    },
  );
}

/** A line for each player: the mean price of the flights so far. */
function runningCosts(rows: readonly object[], names: readonly string[], costs: Domain) {
  const legend = {
    orient: "top",
    columns: 1,
    symbolType: "stroke",
    symbolSize: 300,
    labelLimit: 0,
  };
  return {
    data: { values: rows },
    transform: [
      { calculate: "(datum.reader ? sure : 1) * datum.logOdds", as: "z" },
      { calculate: "1 / (1 + exp(-datum.z))", as: "yHat" },
      { calculate: lossExpression("datum.y == 1 ? datum.z : -datum.z", 1), as: "price" },
      {
        window: [{ op: "mean", field: "price", as: "cost" }],
        frame: [null, 0],
        groupby: ["player"],
      },
    ],
    encoding: {
      y: axis("cost", "mean price so far, in nats", costs),
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
          strokeWidth: { condition: { test: "datum.reader", value: 3 }, value: 1.75 },
        },
      },
      {
        mark: { type: "point", filled: true, opacity: 1 },
        encoding: {
          size: { condition: { test: "datum.reader", value: 70 }, value: 25 },
          tooltip: [
            { field: "player", type: "nominal", title: "who" },
            ...flightTooltip,
            { field: "yHat", type: "quantitative", title: "ŷ", format: ".3f" },
            { field: "price", type: "quantitative", title: "price", format: ".3f" },
            { field: "cost", type: "quantitative", title: "mean so far", format: ".3f" },
          ],
        },
      },
    ],
  };
}

/** What became of each flight, as a row of marks at the upper edge. */
function outcomesAbove(rows: readonly object[]) {
  const legend = { orient: "bottom", direction: "horizontal" };
  return {
    data: { values: rows },
    mark: { type: "point", filled: true, size: 70, opacity: 1 },
    encoding: {
      y: { value: 8 },
      color: { ...outcomeMarks.color, legend },
      shape: { ...outcomeMarks.shape, legend },
      tooltip: flightTooltip,
    },
  };
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
