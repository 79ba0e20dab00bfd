/** One temperature on three scales: z, the odds, and the probability. */

import { demand } from "../../input/input-error.js";
import type { Domain } from "../kit/axis.js";
import { temperatureAxis } from "../kit/flights.js";
import { checkPattern } from "../kit/pattern.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const [cold, warm] = [50, 85];

/** Odds beyond these would need more digits than a label has room for. */
const surest = 1e6;

/** What is drawn against the temperature: an expression of z, on which axis, and what one °F more does to it. */
interface Quantity {
  readonly of: (z: string) => string;
  readonly title: string;
  readonly scale: { readonly domain: Domain; readonly type?: "log" };
  readonly ticks: readonly number[];
  readonly format: string;
  readonly change: (before: string, after: string) => string;
}

/**
 * The three numbers of one neuron, one below the other over the same temperatures: z on a line, the odds e^z, on a
 * logarithmic axis the same line again, and the probability σ(z) on an S-curve. A slider picks a temperature, and all three follow;
 * beside it stands what one °F more makes of them.
 *
 * @param neuron - weight w (per °F) and bias b
 * @throws InputError if the odds are beyond a million to one
 */
export function logOddsChart(neuron: { w: number; b: number }): ChartSpec {
  checkPattern("neuron", neuron, { w: 0, b: 0 });
  const { w, b } = neuron;
  const at = (t: number) => w * t + b;
  const zs = [at(cold), at(warm)];
  demand(
    zs.every((z) => Math.abs(z) < Math.log(surest)),
    `a neuron whose odds stay below ${surest} : 1 from ${cold} to ${warm} °F, and above 1 : ${surest}`,
    zs.map((z) => `${Math.exp(z).toPrecision(3)} : 1`).join(" to "),
    "take a smaller w, or a b nearer to −w · 66",
  );
  const reach = Math.ceil(Math.max(...zs.map(Math.abs)));
  const factor = Math.exp(w).toFixed(3);
  const plus = w > 0 ? "+" : "";
  const step = `${plus}${fixed(w, 3)}`;
  const difference = (before: string, after: string) =>
    `'${plus}' + format(${after} - ${before}, '.3f')`;
  const quantities: Quantity[] = [
    {
      of: (z) => z,
      title: "z",
      scale: { domain: [-reach, reach] },
      ticks: [-reach, 0, reach],
      format: ".3f",
      change: () => `'${step}'`,
    },
    {
      of: (z) => `exp(${z})`,
      title: "odds",
      scale: { type: "log", domain: [Math.exp(-reach), Math.exp(reach)] },
      ticks: [-6, -4, -2, -1, 0, 1, 2, 4, 6].map((power) => 10 ** power),
      format: ".3r",
      change: () => `'× ${factor}'`,
    },
    {
      of: probability,
      title: "probability",
      scale: { domain: [0, 1] },
      ticks: [0, 0.5, 1],
      format: ".3f",
      change: difference,
    },
  ];
  const z = (t: string) => `(${w} * (${t}) + ${b})`;
  const said = (t: number) => `${Number(Math.exp(at(t)).toPrecision(3))} : 1 at ${t} °F`;
  const way =
    w < 0 ? "fall along a straight line" : w > 0 ? "rise along a straight line" : "stay the same";
  return chart(
    {
      expr:
        `'From ' + t + ' to ' + (t + 1) + ' °F: odds × ${factor}, probability ' + ` +
        difference(probability(z("t")), probability(z("t + 1"))),
    },
    `Three pictures over the same temperatures: z, the odds and the probability. On a logarithmic axis the odds ${way}, from ${said(53)} to ${said(81)}, as z does on its own. ` +
      `A slider moves a point on all three, and compares it with one °F more: z changes by ${step} everywhere, the odds by × ${factor}; the probability has no such rule.`,
    {
      params: [slider("t", { value: 60, min: 52, max: 80, step: 1, label: "temperature (°F)" })],
      spacing: 14,
      vconcat: quantities.map((quantity, i) => one(quantity, z, i === quantities.length - 1)),
    },
  );
}

const probability = (z: string) => `(1 / (1 + exp(-${z})))`;

/** One of the pictures: its curve, the point of the slider's temperature, that of one °F more, and both values. */
function one(
  { of, title, scale, ticks, format, change }: Quantity,
  z: (t: string) => string,
  isLast: boolean,
) {
  const [before, after] = [of(z("t")), of(z("t + 1"))];
  const temperature = temperatureAxis([cold, warm]);
  const values =
    `'${title} from ' + format(${before}, '${format}') + ' to ' + ` +
    `format(${after}, '${format}') + ': ' + ${change(before, after)}`;
  return {
    title: panelTitle({ expr: values }),
    width: panel.width,
    height: 110,
    encoding: {
      x: isLast ? temperature : { ...temperature, title: null, axis: { labels: false } },
      y: {
        field: "y",
        type: "quantitative",
        title: scale.type ? `${title} (log scale)` : title,
        scale,
        axis: { values: ticks },
      },
    },
    layer: [
      {
        data: { sequence: { start: cold, stop: warm + 0.1, step: 0.5, as: "t" } },
        transform: [{ calculate: of(z("datum.t")), as: "y" }],
        mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
      },
      {
        data: { values: [{ y: scale.domain[0], y2: scale.domain[1] }] },
        transform: [{ calculate: "t", as: "t" }],
        mark: { type: "rule", color: colours.yes, strokeDash: [2, 3] },
        encoding: { y2: { field: "y2" } },
      },
      point("t", before, { size: 110, filled: true }),
      point("t + 1", after, { size: 70, filled: false, strokeWidth: 2 }),
    ],
  };
}

const point = (t: string, y: string, style: object) => ({
  data: { values: [{}] },
  transform: [
    { calculate: t, as: "t" },
    { calculate: y, as: "y" },
  ],
  mark: { type: "point", color: colours.yes, opacity: 1, ...style },
});
