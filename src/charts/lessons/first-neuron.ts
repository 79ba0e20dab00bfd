/** A neuron with one input, whose numbers follow the sliders. */

import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const input: Point = [35, 110];
const sum: Point = [215, 110];
const squeeze: Point = [330, 110];
const bias: Point = [215, 205];
const gauge = { x: 445, x2: 475, y: 35, y2: 185 };
const answer: Point = [gauge.x + 15, 110];

const z = "(w * x + b)";
const a = `(1 / (1 + exp(-${z})))`;
const rounded = (value: string) => `format(${value}, '.1f')`;
const caption = { color: colours.quiet, fontSize: 12 };

/** A neuron with one input at work: sliders set the input, the weight and the bias, and the numbers run through it. */
export function firstNeuronChart(): ChartSpec {
  return chart(
    {
      expr:
        `'z = ' + ${rounded("z")} + ' becomes ŷ = ' + format(a, '.2f') + ` +
        "(abs(a - 0.5) < 0.005 ? ': undecided' : z > 0 ? ': more likely yes than no' : ': more likely no than yes')",
    },
    "A neuron with one input x, a weight w and a bias b, each on a slider. The product of w and x plus b is z; squeezed, it is the answer ŷ, " +
      "a bar between 0 and 1. With x = 2, w = 1.5 and b = −1 it stands at 0.88.",
    {
      ...plane(510, 240),
      params: [
        slider("x", { value: 2, min: -5, max: 5, step: 0.1 }),
        slider("w", { value: 1.5, min: -3, max: 3, step: 0.1 }),
        slider("b", { value: -1, min: -5, max: 5, step: 0.1 }),
        { name: "z", expr: z },
        { name: "a", expr: a },
      ],
      layer: [
        field([175, 65], [370, 155]),
        arrows([
          [input, sum],
          [bias, sum],
          [sum, squeeze],
          [squeeze, answer],
        ]),
        circles([input], colours.no),
        circles([bias, sum, squeeze], colours.curve),
        words(input, rounded("x")),
        words(bias, rounded("b")),
        words(sum, rounded("z")),
        words(squeeze, "'σ'"),
        words([122, 124], `'× ' + ${rounded("w")}`),
        words([35, 75], "'input x'", caption),
        words([122, 96], "'weight w'", caption),
        words([250, 205], "'bias b'", { ...caption, align: "left" }),
        words([215, 75], "'z'", caption),
        bar("datum.top", { color: colours.paper, stroke: colours.quiet }),
        bar(`datum.y + ${a} * (datum.top - datum.y)`, { color: colours.yes }),
        words([gauge.x2 + 6, gauge.y2], "'1'", caption),
        words([gauge.x2 + 6, gauge.y], "'0'", caption),
        words([answer[0], 18], "'answer ŷ = ' + format(a, '.2f')"),
      ],
    },
  );
}

const bar = (top: string, style: object) => ({
  data: { values: [{ x: gauge.x, x2: gauge.x2, y: gauge.y, top: gauge.y2 }] },
  transform: [{ calculate: top, as: "y2" }],
  mark: { type: "rect", ...style },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});
