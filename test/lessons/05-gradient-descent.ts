/** Lesson 05: its charts, and mistakes that learners make in its exercises. */

import {
  addingFlightsChart,
  bowlSurfaceChart,
  contoursChart,
  crossEntropy,
  descendFromChart,
  descentPathChart,
  learningRatesChart,
  loadORings,
  parabolaChart,
  pullsChart,
  scalesChart,
  separableChart,
  sigmoid,
  slicesChart,
  standardizer,
} from "../../src/index.js";
import { fewFlights } from "./few-flights.js";
import type { Charts, Mistakes } from "./lesson.js";

type Numbers = readonly number[];

const mean = (values: Numbers) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Gradient descent from 0, as the lesson writes it. */
export function descend(learningRate: number, steps: number, x: Numbers, y: Numbers) {
  const J = (w: number, b: number) =>
    mean(x.map((xi, i) => crossEntropy(w * xi + b, y[i] as number)));
  let [w, b] = [0, 0];
  const path = [{ w, b, J: J(w, b) }];
  for (let step = 0; step < steps; step++) {
    const dz = x.map((xi, i) => sigmoid(w * xi + b) - (y[i] as number));
    const dw = mean(dz.map((d, i) => d * (x[i] as number)));
    [w, b] = [w - learningRate * dw, b - learningRate * mean(dz)];
    path.push({ w, b, J: J(w, b) });
  }
  return path;
}

const pick = <T>(path: readonly T[], steps: Numbers) => steps.map((step) => path[step] as T);

const flights = loadORings();
const scale = standardizer(flights.temperature);
export const x = flights.temperature.map((t) => scale.apply(t));
export const y = flights.distress;

/** The flights in tens of °F from 60 °F on: a narrower bowl. */
const from60 = flights.temperature.map((t) => (t - 60) / 10);

/** Other data: few flights, whose danger is warmth. */
const fewScale = standardizer(fewFlights.temperature);
const fewX = fewFlights.temperature.map((t) => fewScale.apply(t));
const fewY = fewFlights.distress;

/** Flights of which a threshold separates nearly all, so that the bottom lies far out. */
const farX = [-2, -1.5, -1, -0.5, -0.1, 0.1, 0.5, 1, 1.5, 2];
const farY = [1, 1, 1, 1, 0, 1, 0, 0, 0, 0];

const runs = (rates: Numbers, steps: number, x: Numbers, y: Numbers) =>
  rates.map((learningRate, i) => ({
    learningRate,
    name: `run ${i + 1}`,
    costs: descend(learningRate, steps, x, y).map(({ J }) => J),
  }));

const milestones = (path: readonly { w: number; b: number; J: number }[], steps: Numbers) =>
  steps.map((step) => ({
    steps: step,
    ...(path[Math.min(step, path.length - 1)] as (typeof path)[0]),
  }));

const kept = x
  .map((_, i) => i)
  .filter((i) => y[i] === 0 || (flights.temperature[i] as number) < 65);
const coldX = kept.map((i) => x[i] as number);
const coldY = kept.map((i) => y[i] as number);
const tens = [1, 10, 100, 1000, 10_000];

export const charts: Charts = {
  contoursChart: {
    lesson: contoursChart(x, y),
    "other flights": contoursChart(fewX, fewY),
    "a bottom far out": contoursChart(farX, farY),
  },
  bowlSurfaceChart: {
    lesson: bowlSurfaceChart(x, y),
    "other flights": bowlSurfaceChart(fewX, fewY),
    "a bottom far out": bowlSurfaceChart(farX, farY),
  },
  addingFlightsChart: {
    lesson: addingFlightsChart(x, y),
    "never a bowl": addingFlightsChart([-1, 0, 1], [1, 1, 0]),
    "two ramps, and a bowl at once": addingFlightsChart([-1, 1, 0], [0, 0, 1]),
    "one kind only": addingFlightsChart([-1, 0, 1], [1, 1, 1]),
  },
  slicesChart: {
    lesson: slicesChart(x, y),
    "other flights": slicesChart(fewX, fewY),
    "as many of each kind, on both sides alike": slicesChart([-1, -1, 1, 1], [0, 1, 0, 1]),
  },
  pullsChart: {
    lesson: pullsChart(flights, scale),
    "other flights": pullsChart(fewFlights, fewScale),
  },
  descendFromChart: {
    lesson: descendFromChart(x, y),
    "other flights": descendFromChart(fewX, fewY),
    "a bottom far out": descendFromChart(farX, farY),
  },
  parabolaChart: { lesson: parabolaChart() },
  descentPathChart: {
    lesson: descentPathChart(from60, y, descend(1, 40, from60, y)),
    "a path that leaps": descentPathChart(x, y, descend(40, 12, x, y)),
    "other flights": descentPathChart(fewX, fewY, pick(descend(1, 90, fewX, fewY), [0, 1, 90])),
  },
  learningRatesChart: {
    lesson: learningRatesChart(runs([0.1, 1, 4, 8, 14, 40], 40, x, y)),
    "rates that are all safe": learningRatesChart(runs([0.5, 1], 5, fewX, fewY)),
  },
  scalesChart: {
    lesson: scalesChart(x, y, scale, {
      raw: milestones(descend(0.001, 100_000, flights.temperature, y), [0, ...tens, 100_000]),
      standardised: milestones(descend(4, 1000, x, y), [0, ...tens, 100_000]),
    }),
    "other flights": scalesChart(fewX, fewY, fewScale, {
      raw: milestones(descend(0.0001, 10, fewFlights.temperature, fewY), [0, 10]),
      standardised: milestones(descend(1, 10, fewX, fewY), [0, 10]),
    }),
  },
  separableChart: {
    lesson: separableChart(coldX, coldY, pick(descend(1, 10_000, coldX, coldY), tens)),
    "a step upwards": separableChart(
      [-3, 0, 4],
      [0, 0, 1],
      pick(descend(0.5, 10, [-3, 0, 4], [0, 0, 1]), [1, 10]),
    ),
  },
};

/** A descent on the flights as learners write it, with some of its parts changed. */
export const walk = (change: {
  readonly start?: string;
  readonly loop?: string;
  readonly x?: string;
  readonly dz?: string;
  readonly over?: string;
  readonly move?: string;
  readonly end?: string;
}) => {
  const {
    start = "w = 0, b = 0",
    loop = "let k = 0; k < n; k++",
    x = "s.apply(t)",
    dz = "a - y",
    over = "23",
    move = "w -= dw; b -= db;",
    end = "w",
  } = change;
  return `(n) => {
    const f = loadORings(), s = standardizer(f.temperature);
    let ${start};
    const slopes = () => {
      let dw = 0, db = 0;
      f.temperature.forEach((t, i) => {
        const x = ${x}, y = f.distress[i], a = sigmoid(w * x + b);
        dw += (${dz}) * x / ${over};
        db += (${dz}) / ${over};
      });
      return { dw, db };
    };
    for (${loop}) { let { dw, db } = slopes(); ${move} }
    return ${end};
  }`;
};

/** The same, with w and b outside the function, where they stay from one call to the next. */
const keeping = `(() => { let w = 0, b = 0; return ${walk({ start: "unused" })}; })()`;

const wAfter = (learningRate: number, steps: number, feature: Numbers) =>
  String(descend(learningRate, steps, feature, y).at(-1)?.w);

export const mistakes: Mistakes = {
  "5.1": [
    ["(w, dw, rate) => w + rate * dw", /uphill/],
    ["(w, dw) => w - dw", /learning rate is missing/],
    ["(w, dw, rate) => -rate * dw", /step alone/],
    ["(w, dw, rate) => w * (1 - rate * dw)", /factor w/],
    ["(w, dw, rate) => w - rate * Math.sign(dw)", /sign of the slope alone/],
    ["(w, dw, rate) => w - rate - dw", /multiplies the slope/],
    ["(w, dw, rate) => w - dw / rate", /divide by the learning rate/],
    ["(w, dw, rate) => rate * dw", /step alone/],
    ["(w, dw, rate) => (w - dw) * rate", /parentheses/],
    ["(w, dw, rate) => dw - rate * w", /w and dw have changed/],
    ["(dw, w, rate) => w - rate * dw", /changed places/],
    ["(rate, w, dw) => w - rate * dw", /changed places/],
    ["(w, rate, dw) => w + rate * dw", /uphill/],
    ["(w, dw, rate) => w - rate * dw ** 2", /square/],
    ["(w, dw, rate) => w * rate * dw", /product|taken from w/],
    ["(w, dw, rate) => w - rate", /slope/],
    ["(w, dw, rate) => w - rate * Math.abs(dw)", /absolute|sign of the slope/],
    ["(w, dw, rate) => w - 0.1 * dw", /learning rate/],
    ["(w, dw) => w + dw", /uphill/],
    ["(w, dw, rate) => { w -= rate * dw; }", /return/],
    ["(w, dw, rate) => ({ w: w - rate * dw })", /object/],
    ["(w, dw, rate) => [w - rate * dw]", /list|array/],
    ["(w, dw, rate) => rate * dw - w", /wrong sign/],
    ["(w, dw, rate) => w - rate * w", /slope/],
    ["(w, dw, rate) => (1 - rate) * w - dw", /At /],
    ["(w, dw, rate) => -dw", /step alone|learning rate/],
    ["(w, dw, rate) => dw", /slope/],
    ["(w) => w", /does not move|stands still/],
    ["async (w, dw, rate) => w - rate * dw", /[Rr]emove async/],
    ["(w, dw, rate) => w - rate * dw / 23", /mean/],
    ["-0.258", /answer is a function/],
    ["(w, dw, rate) => Number((w - rate * dw).toFixed(2))", /rounds/],
    ["(w, dw, rate) => w - rate * dw + 1", /At /],
    ["(w, dw, rate) => w - 2 * rate * dw", /two steps in one/],
    ["(w, dw, rate) => -w - rate * dw", /from −w/],
    ["(w, dw, rate) => (w - rate) * dw", /learning rate alone/],
    ["(w, dw, rate) => w - rate ** dw", /At /],
  ],
  "5.2": [
    ["4 * 0.258", /wrong direction/],
    ["-0.258", /step with α = 1/],
    ["0.258", /That is the slope/],
    ["-4 * Math.log(2)", /learning rate times the cost. The cost/],
    ["4 * Math.log(2)", /and uphill/],
    ["-4 * (1 / 2 - 7 / 23)", /That is b/],
    ["-4 * 0.258 * 23", /sum over the flights/],
    ["-1", /rounded too far: give 4 digits/],
    ["-1.03", /rounded/],
    ["-1.0", /rounded/],
    ["-4 * -0.0357", /cannot be right/],
    [wAfter(4, 1, flights.temperature), /raw °F/],
    [wAfter(1, 4, x), /four steps/],
    [wAfter(4, 2, x), /two steps/],
    [wAfter(4, 4, x), /four steps/],
    ["4 * 0.1957", /That is b|db/],
    ["-0.258 / 4", /divide/],
    ["4 - 0.258", /multipl/],
    ["-4 - 0.258", /multipl/],
    ["-1.602", /bottom/],
    ["0", /start/],
    ["-4", /slope/],
    ["-0.1957", /b after one step|db/],
    ["0.1957", /db/],
    ["-10.32", /decimal point|per cent/],
    ["4 * 0.258 * 23", /sum over the flights/],
    ["-2 * 0.258", /α = 2|twice|half/],
    ["-0.782609 + 1.0", /cannot be right/],
    ["-0.4", /too large/],
    ["-3", /too small|too far/],
    ["'-1.032'", /quotes/],
    ["-4 * 0.6931 * 0.258", /cost/],
    ["-2.06", /too small/],
    ["-1.2", /two steps/],
  ],
  "5.3": [
    ["(steps) => -0.25800183592368997 * steps", /first slope again and again/],
    [walk({ move: "w += dw; b += db;" }), /plus for the minus/],
    [walk({ move: "w -= dw; b -= slopes().db;" }), /same place/],
    [walk({ move: "w -= dw;" }), /stays at 0/],
    [walk({ over: "1" }), /divide by 23/],
    [walk({ end: "b" }), /asks for w/],
    [walk({ loop: "let k = 0; k <= n; k++" }), /too many/],
    [walk({ loop: "let k = 1; k < n; k++" }), /too few/],
    [walk({ loop: "let k = 0; k < 1; k++" }), /however many/],
    ["(steps) => -0.258 * steps", /first slope again/],
    [keeping, /outside/],
    [walk({ move: "w -= 4 * dw; b -= 4 * db;" }), /α = 1/],
    [walk({ move: "w -= 0.1 * dw; b -= 0.1 * db;" }), /α = 1/],
    [
      walk({ move: "w -= n * dw; b -= n * db;", loop: "let k = 0; k < 1; k++" }),
      /first slope|α = 1/,
    ],
    [walk({ end: "{ w, b }" }), /object/],
    [walk({ end: "[w, b]" }), /list|array/],
    [walk({ end: "undefined" }), /return/],
    [walk({ end: "w.toFixed(3)" }), /gives text/],
    [walk({ end: "Number(w.toFixed(3))" }), /rounds/],
    [walk({ dz: "y - a" }), /plus for the minus|uphill/],
    [walk({ dz: "a" }), /know the labels/],
    [walk({ dz: "w * x + b - y" }), /σ missing/],
    [walk({ dz: "(a - y) * a * (1 - a)" }), /squared error/],
    [walk({ x: "t" }), /standardised/],
    [walk({ move: "w -= db; b -= dw;" }), /changed places/],
    [walk({ move: "b -= db;" }), /stays at 0/],
    [walk({ move: "b -= db; w -= slopes().dw;" }), /b has moved|same place/],
    [walk({ end: "-w" }), /sign/],
    [walk({ over: "22" }), /23/],
    [walk({ over: "7" }), /23/],
    [walk({ loop: "let k = n; k > 1; k--" }), /too few/],
    [walk({ start: "w = 1, b = 1" }), /w = b = 0/],
    [`async ${walk({})}`, /[Rr]emove async/],
    ["-1.5", /answer is a function/],
    ["(n) => descend(1, n)[n].w", /descend/],
    ["(n) => -1.602", /same value/],
    ["(n) => -1.602 * (1 - 0.85 ** n)", /At 1/],
    [walk({ move: "w -= dw; b += db;" }), /b .*uphill|sign.*b/],
    [walk({ move: "w += dw; b -= db;" }), /w .*uphill/],
    [walk({ move: "if (k === 0) { w -= dw; b -= db; }" }), /however many/],
    ["(n) => { let w = 0; while (false) {} return w; }", /stays at 0/],
    ["function f(n) { return f(n - 1); }", /calls itself/],
    [walk({ move: "w = -dw; b = -db;" }), /from 0 again/],
    [walk({ move: "[w, b] = [w - dw, b - dw];" }), /slope of its own/],
    [walk({ move: "w -= dw; b = -db;" }), /At /],
    [walk({ x: "t - s.mean" }), /At 1/],
    [walk({ end: "w + b" }), /At 1/],
  ],
  "5.4": [
    ["2 / 3", /takes λ = 3/],
    ["1 / 6", /1\/λ/],
    ["6", /curvature λ itself/],
    ["3", /factor of w²/],
    ["8", /standardised flights/],
    ["0.1", /too small/],
    ["2", /numerator|2\/λ/],
    ["12", /2·λ|times/],
    ["1 / 12", /1\/\(2λ\)/],
    ["0.3", /rounded/],
    ["1", /λ = 2|w²/],
    ["0.5", /λ = 4|too large/],
    ["1.5", /too large|turned|upside/],
    ["-1 / 3", /below 0|sign/],
    ["9", /too large/],
    ["100 / 3", /decimal point|per cent/],
    ["2 / 9", /square|too small/],
    ["0", /nothing moves|stand/],
    ["1 / 36", /square|too small/],
    ["4 / 6", /λ = 3|4\/λ/],
    ["'1/3'", /quotes/],
    ["[1 / 3]", /brackets/],
    ["Infinity", /explode|limit/],
    ["3 / 2", /upside|λ\/2|turned/],
    ["6 / 2", /upside|λ\/2|turned|factor of w²/],
    ["2 / 12", /once too often|1\/λ/],
    ["2 / 6 ** 2", /square/],
    ["0.7", /too large/],
    ["(w) => 6 * w", /answer is a number/],
    ["0.67", /takes λ = 3/],
    ["4", /too large/],
  ],
  "5.5": [
    ["'a'", /can be stuck/],
    ["'b'", /waiting/],
    ["'d'", /only one bottom/],
    ["'x'", /one of "a", "b", "c", "d"/],
    ["'C. Standardise'", /letter/],
    ["3", /letter/],
    ["['c']", /letter/],
    ["'b or d'", /one letter/],
  ],
};
