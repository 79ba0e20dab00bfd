/** The odds of distress, which one more degree multiplies by the same factor everywhere. */

import { demand } from "../../input/input-error.js";
import { temperatureAxis } from "../kit/flights.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const [cold, warm] = [50, 82];

/** Odds beyond these would need more digits than a title has room for. */
const surest = 1e6;

/**
 * The odds of distress against temperature, on a logarithmic axis, where one neuron is a straight line. A slider picks
 * a temperature; its odds are compared with those of one °F more.
 *
 * @param neuron - weight w (per °F) and bias b
 * @throws InputError if the odds are beyond a million to one
 */
export function oddsChart(neuron: { w: number; b: number }): ChartSpec {
  checkPattern("neuron", neuron, { w: 0, b: 0 });
  const { w, b } = neuron;
  const factor = Math.exp(w).toFixed(3);
  const odds = (t: string) => `exp(${w} * (${t}) + ${b})`;
  const at = (t: number) => Math.exp(w * t + b);
  const ends = [at(cold), at(warm)];
  demand(
    ends.every((end) => end > 1 / surest && end < surest),
    `a neuron whose odds stay below ${surest} : 1 from ${cold} to ${warm} °F, and above 1 : ${surest}`,
    ends.map((end) => `${end.toPrecision(3)} : 1`).join(" to "),
    "take a smaller w, or a b nearer to −w · 66",
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const usual = low > 0.015 && high < 60;
  const said = (t: number) => `${Number(at(t).toPrecision(3))} : 1 at ${t} °F`;
  const way =
    w < 0 ? "fall along a straight line" : w > 0 ? "rise along a straight line" : "stay the same";
  return chart(
    {
      expr: `'From ' + t + ' to ' + (t + 1) + ' °F the odds go from ' + format(${odds("t")}, '.3r') + ' to ' + format(${odds("t + 1")}, '.3r') + ': × ${factor}'`,
    },
    `On a logarithmic axis the odds of distress ${way}, from ${said(53)} to ${said(81)}. ` +
      `A slider compares the odds at any temperature with those one °F higher: always × ${factor}.`,
    {
      ...panel,
      params: [slider("t", { value: 60, min: 52, max: 80, step: 1, label: "temperature (°F)" })],
      encoding: {
        x: temperatureAxis([cold, warm]),
        y: {
          field: "odds",
          type: "quantitative",
          title: "odds of distress (log scale)",
          scale: { type: "log", domain: usual ? [0.015, 60] : [low / 2, high * 2] },
          ...(usual && { axis: { values: [0.02, 0.1, 0.5, 1, 2, 10, 50] } }),
        },
      },
      layer: [
        {
          data: { values: [{ t: cold, t2: warm, odds: 1 }] },
          mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
          encoding: { x2: { field: "t2" } },
        },
        {
          data: { values: [{ t: warm - 0.5, odds: 1, label: "even odds, 1 : 1" }] },
          mark: { type: "text", align: "right", dy: -8, color: colours.quiet },
          encoding: { text: { field: "label" } },
        },
        {
          data: { sequence: { start: cold, stop: warm + 0.5, step: 1, as: "t" } },
          transform: [{ calculate: odds("datum.t"), as: "odds" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
        },
        {
          data: { values: [{ more: 0 }, { more: 1 }] },
          transform: [
            { calculate: "t + datum.more", as: "t" },
            { calculate: odds("datum.t"), as: "odds" },
          ],
          mark: { type: "point", filled: true, size: 110, color: colours.yes, opacity: 1 },
        },
      ],
    },
  );
}
