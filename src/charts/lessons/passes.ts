/** The forward and the backward pass, the plan of the whole course. */

import { type LabelledPictures, pixelsOf } from "../../data/picture-set.js";
import { demand } from "../../input/input-error.js";
import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import { pngAddress } from "../pictures/png.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Width of the drawing, in pixels: it fits a phone. */
const drawnWidth = 300;

const [forward, backward] = [238, 84];
const neuron: Point = [122, forward];
const answer: Point = [198, forward];
const verdict: Point = [274, forward];
const error: Point = [198, backward];
const blame: Point = [122, backward];

/** The longer side of the picture, in pixels of the screen. */
const side = 56;

/** The middle of the picture, from the left. */
const middle = 34;

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
    "Two rows. The forward pass runs to the right: a picture that is no cat, its pixels weighed with w and b, added up and squeezed, the number 0.8, the " +
      "verdict cat. From the number an arrow leads down to the backward pass, which runs to the left: the error, 0.8 too much, then which weight was " +
      "to blame. A last arrow leads up to the weights, which change.",
    {
      ...plane(drawnWidth, 325),
      layer: [
        field([0, 165], [drawnWidth, 325]),
        field([0, 0], [drawnWidth, 140]),
        {
          data: { values: [{ x: middle, y: forward }] },
          mark: {
            type: "image",
            url: pngAddress(pixels, width, Math.max(1, Math.floor(side / longest))),
            width: (side * width) / longest,
            height: (side * height) / longest,
          },
        },
        arrows([
          [[middle + side / 2, forward], neuron],
          [neuron, answer],
          [answer, verdict],
          [answer, error],
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
        words([middle, forward - 42], "'pixels'", caption),
        words([neuron[0], forward + 40], "'weigh, add, squeeze'", caption),
        words([verdict[0], forward + 40], "'verdict'", caption),
        words([12, 18], "'backward pass: error → blame'", heading),
        words([error[0] + 8, 152], "'should be 0'", { ...caption, align: "left" }),
        words([blame[0], backward - 40], "'a share for each weight'", caption),
        words([neuron[0] - 8, 152], "'change them'", { ...caption, align: "right" }),
      ],
    },
  );
}

const heading = { fontSize: 13, align: "left" };
const caption = { fontSize: 12, color: colours.quiet };
