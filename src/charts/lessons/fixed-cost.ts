/** Where a call with a fixed cost overtakes a loop without one. */

import { axis } from "../kit/axis.js";
import { duration, durationLabel } from "../kit/duration.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** Nanoseconds that the loop takes for each number. */
const loop = 2;

/** From one number to a hundred million. */
const [fewest, mostPowers] = [1, 8];

/** Expression: from how many numbers on the call is faster, in thousands of numbers: µs over ns. */
const crossing = `(1000 * fixed / (${loop} - each))`;

/** Expression: seconds of each of the two for datum.N numbers. */
const seconds = {
  loop: `${loop}e-9 * datum.N`,
  call: "1e-6 * fixed + 1e-9 * each * datum.N",
};

/**
 * Two ways on logarithmic axes: a loop that takes 2 ns for each number, and a call that costs something before it begins
 * and then less for each number. Sliders set both; the title says where the lines cross.
 */
export function fixedCostChart(): ChartSpec {
  return chart(
    {
      expr:
        `each >= ${loop} ? 'Not faster for each number: the call never wins' : ` +
        `'The call wins from ' + format(${crossing}, ',.0f') + ' numbers on'`,
    },
    `Time over how many numbers are worked through, both axes logarithmic. A loop takes ${duration(loop * 1e-9)} for each number: a straight line from the beginning. ` +
      "A call has a fixed cost, which its curve starts with and keeps until the numbers are many; then it rises beside the loop's line, and below it if it takes less for each number. " +
      "Sliders set the fixed cost and the time for each number: the larger the fixed cost, the farther to the right the lines cross.",
    {
      ...panel,
      params: [
        slider("fixed", { value: 50, min: 5, max: 100, step: 5, label: "call: fixed cost (µs)" }),
        slider("each", {
          value: 0.5,
          min: 0.1,
          max: 2.1,
          step: 0.1,
          label: "call: for each number (ns)",
        }),
      ],
      data: {
        sequence: { start: 0, stop: mostPowers + 0.01, step: 0.1, as: "power" },
      },
      transform: [{ calculate: `${fewest} * pow(10, datum.power)`, as: "N" }],
      encoding: {
        x: {
          ...axis("N", "numbers worked through", [fewest, 10 ** mostPowers]),
          scale: { type: "log", domain: [fewest, 10 ** mostPowers], nice: false },
          axis: { values: powers(0, mostPowers, 2), format: "~s" },
        },
        y: {
          ...axis("seconds", "time", [1e-9, 1]),
          scale: { type: "log", domain: [1e-9, 1], nice: false },
          axis: { values: powers(-9, 0, 1), labelExpr: durationLabel },
        },
      },
      layer: [
        line("loop", { color: colours.no, strokeDash: [6, 4] }),
        line("call", { color: colours.yes }),
        name("loop", `loop, k₁ = ${loop} ns`, { color: colours.no, align: "left", dx: 8, dy: 10 }),
        name("call", "call", { color: colours.yes, align: "left", dx: 0, dy: -10 }),
        {
          transform: [
            { filter: `datum.power == 0 && each < ${loop}` },
            { calculate: crossing, as: "N" },
            { calculate: seconds.loop, as: "seconds" },
          ],
          mark: { type: "point", filled: true, size: 100, color: colours.second, opacity: 1 },
        },
      ],
    },
  );
}

const powers = (from: number, to: number, step: number) =>
  Array.from({ length: (to - from) / step + 1 }, (_, k) => 10 ** (from + k * step));

const line = (way: "loop" | "call", style: object) => ({
  transform: [{ calculate: seconds[way], as: "seconds" }],
  mark: { type: "line", strokeWidth: 2, ...style },
});

/** A text beside the line of a way, where it has worked through ten numbers. */
const name = (way: "loop" | "call", text: string, style: object) => ({
  transform: [
    { filter: "datum.power > 0.99 && datum.power < 1.01" },
    { calculate: seconds[way], as: "seconds" },
    { calculate: `'${text}'`, as: "text" },
  ],
  mark: { type: "text", fontWeight: 600, ...style },
  encoding: { text: { field: "text" } },
});
