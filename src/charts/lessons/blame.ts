/** What one penguin on the wrong side does to the weights, step by step. */

import type { Penguins } from "../../data/penguins.js";
import { demand } from "../../input/input-error.js";
import { sigmoid } from "../../sigmoid.js";
import { checkPattern } from "../kit/pattern.js";
import {
  type PenguinPoint,
  penguinPlane,
  pivot,
  pointsOf,
  regionOf,
  ring,
} from "../kit/penguin-plane.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Two weights and a bias: z = w₁x₁ + w₂x₂ + b. */
interface Line {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

/** How large a step is. With beaks in mm a larger one would leap over the penguins. */
const learningRate = 1e-4;

const mostSteps = 20;

/**
 * A line between two species, and one ringed penguin on its wrong side. A slider takes steps, each of which moves the
 * weights and the bias a little towards putting this penguin right; bars show how far each of them has moved. With error
 * a − y, a = σ(z), a step is
 *
 *     w₁ := w₁ − α (a − y) x₁     w₂ := w₂ − α (a − y) x₂     b := b − α (a − y)     with α = 0.0001
 *
 * @param penguins - the data
 * @param start - the weights and the bias before the first step; w2 is below 0, so that Chinstraps are below the line
 * @param i - the penguin to blame them, counted from 0
 * @throws InputError if there is no such penguin, or it is on its right side
 */
export function blameChart(penguins: Penguins, start: Line, i: number): ChartSpec {
  const points = pointsOf(penguins);
  checkPattern("start", start, { w1: 0, w2: 0, b: 0 });
  const penguin = points[i];
  demand(penguin !== undefined, `a penguin from 0 to ${points.length - 1}`, String(i));
  const z = zOf(start, penguin as PenguinPoint);
  demand(
    isWrong(start, penguin as PenguinPoint),
    "a penguin on the wrong side",
    `one on its right side, z = ${z}`,
  );
  const lines = stepsFrom(start, penguin as PenguinPoint);
  demand(
    lines.every(({ w2 }) => w2 < 0),
    "a w2 that stays below 0, so that Chinstraps are below the line",
    String(start.w2),
  );
  return drawn(points, penguin as PenguinPoint, lines);
}

const zOf = ({ w1, w2, b }: Line, { x1, x2 }: PenguinPoint) => w1 * x1 + w2 * x2 + b;

const isWrong = (line: Line, point: PenguinPoint) => zOf(line, point) > 0 !== (point.y === 1);

/** The line before the first step, after it, and so on. */
function stepsFrom(start: Line, penguin: PenguinPoint): Line[] {
  const lines = [start];
  for (let step = 1; step <= mostSteps; step++) {
    const line = lines[step - 1] as Line;
    const pull = learningRate * (sigmoid(zOf(line, penguin)) - penguin.y);
    lines.push({
      w1: line.w1 - pull * penguin.x1,
      w2: line.w2 - pull * penguin.x2,
      b: line.b - pull,
    });
  }
  return lines;
}

function drawn(
  points: readonly PenguinPoint[],
  penguin: PenguinPoint,
  lines: readonly Line[],
): ChartSpec {
  const m = points.length;
  const wrong = lines.map((line) => points.filter((point) => isWrong(line, point)).length);
  const zs = lines.map((line) => fixed(zOf(line, penguin), 2));
  const right = lines.findIndex((line) => !isWrong(line, penguin));
  return chart(
    {
      expr: `'Step ' + step + ': the ringed penguin has z = ' + ${atStep(zs)} + '; ' + ${atStep(wrong)} + ' of ${m} are wrong'`,
    },
    `${m} penguins by the length and the depth of their beaks, a line, and one ringed penguin on its wrong side: ${penguin.x1} mm long, ${penguin.x2} mm deep. ` +
      "A slider takes steps that turn and lift the line towards it. " +
      (right < 0
        ? `After ${mostSteps} steps it is still on the wrong side.`
        : `After ${right} steps it is on its right side.`) +
      ` The line puts ${wrong[0]} penguins on the wrong side before the first step, ${Math.min(...wrong)} at its best, and ${wrong.at(-1)} after step ${mostSteps}. ` +
      `Bars show how far w₁, w₂ and b have moved: in proportion to ${penguin.x1}, ${penguin.x2} and 1, the numbers that they are multiplied by.`,
    {
      params: [
        slider("step", { value: 0, min: 0, max: mostSteps, step: 1, label: "steps" }),
        { name: "tilt", expr: atStep(lines.map(({ w1, w2 }) => -w1 / w2)) },
        { name: "middle", expr: atStep(lines.map(({ w1, w2, b }) => -(w1 * pivot + b) / w2)) },
      ],
      hconcat: [
        {
          title: panelTitle("the line z = 0"),
          width: 250,
          height: 250,
          ...penguinPlane(points, regionOf(points), [
            ring([penguin], { size: 260, color: colours.yes, strokeWidth: 3 }),
          ]),
        },
        moves(penguin, lines),
      ],
      spacing: 100,
      bounds: "flush",
    },
  );
}

/** The value of this step out of the values of all steps, as an expression. */
const atStep = (values: readonly (number | string)[]) => `${JSON.stringify(values)}[step]`;

/** How far the weights and the bias have moved, each with the number that it is multiplied by. */
function moves(penguin: PenguinPoint, lines: readonly Line[]) {
  const start = lines[0] as Line;
  const parameters = [
    { key: "w1", name: "w₁", input: penguin.x1 },
    { key: "w2", name: "w₂", input: penguin.x2 },
    { key: "b", name: "b", input: 1 },
  ] as const;
  const values = parameters.flatMap(({ key, name, input }) =>
    lines.map((line, step) => {
      const moved = line[key] - start[key];
      return { step, name: `${name}, meets ${input}`, moved, words: fixed(moved, 4) };
    }),
  );
  const farthest = Math.max(...values.map(({ moved }) => Math.abs(moved)));
  return {
    title: panelTitle("moved so far"),
    width: 130,
    height: 110,
    data: { values },
    transform: [{ filter: "datum.step == step" }],
    encoding: {
      x: {
        field: "moved",
        type: "quantitative",
        title: "change",
        // room for the number behind the longest bar
        scale: { domain: penguin.y === 1 ? [0, 1.6 * farthest] : [-1.6 * farthest, 0] },
        axis: { tickCount: 2, grid: false },
      },
      y: {
        field: "name",
        type: "nominal",
        sort: null,
        title: null,
        axis: { ticks: false, domain: false, labelColor: colours.curve },
      },
      tooltip: [
        { field: "name", type: "nominal", title: "parameter" },
        { field: "words", type: "nominal", title: "moved by" },
      ],
    },
    layer: [
      { mark: { type: "bar", height: 18, color: colours.curve } },
      {
        mark: {
          type: "text",
          align: penguin.y === 1 ? "left" : "right",
          dx: penguin.y === 1 ? 5 : -5,
        },
        encoding: { text: { field: "words" } },
      },
    ],
  };
}
