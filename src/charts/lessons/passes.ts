/** The forward and the backward pass, the plan of the whole course. */

import { type LabelledPictures, pixelsOf } from "../../data/picture-set.js";
import { demand } from "../../input/input-error.js";
import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import { pngAddress } from "../pictures/png.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const [forward, backward] = [240, 92];
const neuron: Point = [215, forward];
const answer: Point = [350, forward];
const verdict: Point = [480, forward];
const error: Point = [480, backward];
const blame: Point = [215, backward];

/** The longer side of the picture, in pixels of the screen. */
const side = 64;

/**
 * The whole course in one picture: from pixels to a verdict, and from its error back to the weights. The neuron's answer in
 * it, 0.8, is made up.
 *
 * @param set - pictures as `loadCats()` gives them
 * @param i - a picture that is no cat, counted from 0
 * @throws InputError if there is no such picture, or it is a cat
 */
export function passesDiagram(set: LabelledPictures, i: number): ChartSpec {
  const pixels = pixelsOf(set, i);
  demand(set.labels?.[i] === 0, "a picture that is no cat, with label 0", `${set.labels?.[i]}`);
  const [, height, width] = set.shape;
  const longest = Math.max(height, width);
  return chart(
    "Forward to a verdict, backward to the blame",
    "Two rows. The forward pass runs to the right: a picture that is no cat, its pixels weighed with w and b and added up, the number 0.8, the " +
      "verdict cat. From there an arrow leads down to the backward pass, which runs to the left: the error, 0.8 too much, then which weight was " +
      "to blame. A last arrow leads up to the weights, which change.",
    {
      ...plane(540, 325),
      layer: [
        field([0, 165], [540, 325]),
        field([0, 0], [540, 140]),
        {
          data: { values: [{ x: 20 + side / 2, y: forward }] },
          mark: {
            type: "image",
            url: pngAddress(pixels, width, Math.max(1, Math.floor(side / longest))),
            width: (side * width) / longest,
            height: (side * height) / longest,
          },
        },
        arrows([
          [[20 + side, forward], neuron],
          [neuron, answer],
          [answer, verdict],
          [verdict, error],
          [error, blame],
          [blame, neuron],
        ]),
        circles([neuron, answer, verdict], colours.no),
        circles([error, blame], colours.yes),
        words(neuron, "'w, b'"),
        words(answer, "'0.8'"),
        words(verdict, "'cat'"),
        words(error, "'error'", { fontSize: 12 }),
        words(blame, "'blame'", { fontSize: 12 }),
        words([12, 308], "'forward pass: pixels → number → verdict'", heading),
        words([20 + side / 2, forward - 48], "'pixels'", caption),
        words([neuron[0], forward - 40], "'weigh, add up'", { ...caption, align: "left", dx: 8 }),
        words([answer[0], forward - 40], "'number'", caption),
        words([verdict[0], forward - 40], "'verdict'", { ...caption, align: "right", dx: -8 }),
        words([12, 18], "'backward pass: error → which weight was to blame'", heading),
        words([error[0], backward - 40], "'0.8, should be 0'", caption),
        words([blame[0], backward - 40], "'one share for each weight'", caption),
        words([blame[0], 152], "'change them'", { ...caption, align: "right", dx: -8 }),
      ],
    },
  );
}

const heading = { fontSize: 13, align: "left" };
const caption = { fontSize: 12, color: colours.quiet };
