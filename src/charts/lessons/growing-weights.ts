/** What a neuron learns from pictures, and when: its weights and its answers at several steps of training. */

import type { PictureSet } from "../../data/picture-set.js";
import { demand, describe } from "../../input/input-error.js";
import { predictProbability } from "../../model.js";
import { tf } from "../../tensor.js";
import { pictureLayer, picturePanel } from "../kit/picture-panel.js";
import { sentenceAt } from "../kit/sentences.js";
import { panelTitle } from "../kit/side-by-side.js";
import { meaning, slider } from "../kit/slider.js";
import { count } from "../kit/wording.js";
import { fewShades, paintWeights, weightOfEachPixel } from "../pictures/paint-weights.js";
import { checkSquare } from "../pictures/picture.js";
import { pngAddress } from "../pictures/png.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Where training is after some steps, as `onStep` of `optimize` says it. */
interface Stage {
  /** Number of steps taken. */
  readonly iteration: number;
  readonly w: ArrayLike<number>;
  readonly b: number;
}

/** One picture of a set, with ŷ at each stage. */
interface Judged {
  readonly picture: string;
  /** Row of the plot: 0 cats to train with, 1 others to train with, 2 and 3 those of the test. */
  readonly row: number;
  /** How far down in its row it is drawn, from 0 to 1, so that few lie on top of each other. */
  readonly down: number;
  readonly y: number;
  readonly yHat: readonly number[];
}

/**
 * The weights as a picture beside the answers ŷ to all pictures, those to train with and those of the test. A slider goes
 * from stage to stage of training; the title says how many answers are right.
 *
 * @param stages - places of one descent, from the first to the last; `onStep` of `optimize` is given such
 * @param train - the pictures that it learned from
 * @param test - other ones
 * @throws InputError if the stages are not in order, or do not fit the pictures
 */
export function growingWeightsChart(
  stages: readonly Stage[],
  train: PictureSet,
  test: PictureSet,
): ChartSpec {
  checkStages(stages);
  const side = checkSquare("w", stages[0]?.w.length as number);
  const classes = train.classes as [string, string];
  const sets = [train, test].map((set, k) => judged(set, stages, 2 * k));
  const scores = stages.map((_, k) => {
    const [onTrain, onTest] = sets.map((set) => percentRight(set, k));
    return `right on ${onTrain} % of train, ${onTest} % of test`;
  });
  const iterations = stages.map(({ iteration }) => iteration);
  const steps = iterations.map((n) => count(n, "step"));
  const size = { width: side, height: side };
  const urls = stages.map(({ w }, stage) => ({ stage, url: asPicture(w, side) }));
  const last = stages.length - 1;
  return chart(
    sentenceAt(
      scores.map((score, k) => `After ${steps[k]}: ${score}`),
      "stage",
    ),
    `Left, the weights as a picture, at ${stages.length} stages of training: orange pixels speak for ${classes[1]}, blue ones for ${classes[0]}, the strongest of each stage in full colour. ` +
      `Right, each picture as a mark at its ŷ, cats and others of train and test in four rows; hollow marks are on the wrong side of ½. ` +
      `A slider goes from stage to stage. After ${steps[0]} it is ${scores[0]}; after ${steps[last]}, ${scores[last]}.`,
    {
      params: [
        slider("stage", { value: last, min: 0, max: last, step: 1, label: "stage of training" }),
        meaning("stage", `'step ' + format([${iterations}][stage], ',')`),
      ],
      hconcat: [
        picturePanel("weights", size, `orange: for ${classes[1]}; blue: for ${classes[0]}`, [
          pictureLayer("weights", size, urls, [{ filter: "datum.stage == stage" }], false),
        ]),
        answers(sets.flat(), classes),
      ],
      spacing: 24,
      usermeta: { equalUnits: true },
    },
  );
}

function checkStages(stages: readonly Stage[]): void {
  demand(Array.isArray(stages) && stages.length > 1, "stages, a list of two or more", "fewer");
  for (const [i, stage] of stages.entries()) {
    const { iteration } = Object(stage) as Partial<Stage>;
    const before = stages[i - 1]?.iteration ?? -1;
    const isLater = typeof iteration === "number" && iteration > before;
    demand(isLater, `stages[${i}] after step ${before}`, `step ${describe(iteration)}`);
  }
}

/** The pictures of a set with their answers; those of cats go to row `first`, the others to the row after it. */
function judged(set: PictureSet, stages: readonly Stage[], first: number): Judged[] {
  const answers = stages.map(({ w, b }) =>
    tf.tidy(() =>
      predictProbability(
        Array.from(w, (wj) => [wj]),
        b,
        set.X,
      ).dataSync(),
    ),
  );
  return set.labels.map((y, i) => ({
    picture: `${first === 0 ? "train" : "test"} ${i}, ${set.classes[y]}`,
    row: first + (y === 1 ? 0 : 1),
    down: Number(((i * goldenRatio) % 1).toFixed(3)),
    y,
    yHat: answers.map((a) => Number((a[i] as number).toFixed(4))),
  }));
}

/** Its multiples, without the whole part, lie evenly between 0 and 1, and neighbours far apart. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

function percentRight(set: readonly Judged[], stage: number): string {
  const right = set.filter(({ y, yHat }) => ((yHat[stage] as number) > 0.5 ? 1 : 0) === y);
  return ((100 * right.length) / set.length).toFixed(0);
}

const asPicture = (w: ArrayLike<number>, side: number) =>
  pngAddress(paintWeights(weightOfEachPixel(w), fewShades), side);

const rows = ["train", "train", "test", "test"];

/** The panel of the answers: a row for each kind of picture, and a line at ½. */
const answers = (pictures: readonly Judged[], [no, yes]: readonly [string, string]) => ({
  title: panelTitle("ŷ of every picture (hollow: wrong)"),
  width: 204,
  height: 256,
  encoding: {
    x: {
      field: "now",
      type: "quantitative",
      title: `ŷ: how sure of “${yes}”`,
      scale: { domain: [-0.04, 1.04], nice: false }, // so that marks at 0 and 1 are whole
      axis: { values: [0, 0.5, 1], grid: false },
    },
    y: {
      field: "height",
      type: "quantitative",
      title: null,
      scale: { domain: [0, rows.length], nice: false, reverse: true },
      axis: {
        values: rows.map((_, row) => row + 0.5),
        labelExpr: `${JSON.stringify(rows.map((set, row) => [set, row % 2 === 0 ? yes : no]))}[datum.value - 0.5]`,
        grid: false,
        ticks: false,
        domain: false,
      },
    },
  },
  layer: [
    {
      data: { values: [{ now: 0.5, height: 0, height2: rows.length }] },
      mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
      encoding: { y2: { field: "height2" } },
    },
    {
      data: { values: pictures },
      transform: [
        { calculate: "datum.yHat[stage]", as: "now" },
        { calculate: "datum.row + 0.12 + 0.76 * datum.down", as: "height" },
        { calculate: "(datum.now > 0.5) == (datum.y == 1)", as: "right" },
      ],
      mark: { type: "point", size: 36, strokeWidth: 1.5, opacity: 1 },
      encoding: {
        shape: {
          field: "y",
          type: "nominal",
          scale: { domain: [0, 1], range: ["circle", "triangle-up"] },
          legend: null,
        },
        color: colourOfLabel,
        fill: { condition: { test: "!datum.right", value: colours.paper }, ...colourOfLabel },
        tooltip: [
          { field: "picture", type: "nominal" },
          { field: "now", type: "quantitative", title: "ŷ", format: ".3f" },
        ],
      },
    },
  ],
});

const colourOfLabel = {
  field: "y",
  type: "nominal",
  scale: { domain: [0, 1], range: [colours.no, colours.yes] },
  legend: null,
};
