/** A drawing of a network with two inputs, two hidden units and one output. */

import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const [top, bottom]: [Point, Point] = [
  [45, 195],
  [45, 75],
];
const [first, second]: [Point, Point] = [
  [205, 195],
  [205, 75],
];
const output: Point = [365, 135];

const caption = { fontSize: 12, color: colours.quiet };

/** Two layers: each hidden unit is a neuron that looks at both inputs, and the output is a neuron that looks at both of them. */
export function twoLayersDiagram(): ChartSpec {
  return chart(
    "The inputs of the last neuron are the answers of the first two",
    "From the left: two inputs, x₁ and x₂. Each is joined to two hidden units, whose answers are h₁ and h₂. Each of these is joined to the output with a weight, v₁ and v₂, and the output's answer is a.",
    {
      ...plane(430, 270),
      layer: [
        field([150, 15], [260, 255]),
        arrows([
          [top, first],
          [top, second],
          [bottom, first],
          [bottom, second],
          [first, output],
          [second, output],
        ]),
        circles([top, bottom], colours.no),
        circles([first, second], colours.curve),
        circles([output], colours.yes),
        words(top, "'x₁'"),
        words(bottom, "'x₂'"),
        words(first, "'h₁'"),
        words(second, "'h₂'"),
        words(output, "'a'"),
        words([300, 182], "'v₁'"),
        words([300, 88], "'v₂'"),
        words([45, 30], "'inputs'", caption),
        words([205, 30], "'hidden layer'", caption),
        words([365, 95], "'output'", caption),
      ],
    },
  );
}
