/** Usual mistakes in exercise 8.3, the cost after some steps of descent on three pictures of two pixels. */

import { close } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import { downhill, pixelCost, pixelWalk, slopesAt } from "../pixel-walk.js";

const right = pixelCost({});

export const costAfterMistakes: readonly FunctionMistake[] = [
  {
    f: pixelCost({ move: (at, slopes, rate) => downhill(at, slopes, -rate) }),
    says: "Your cost rises: the steps go uphill. w := w − α·dw and b := b − α·db need minus signs.",
  },
  {
    f: pixelCost({ move: (at, slopes, rate) => ({ ...downhill(at, slopes, rate), b: at.b }) }),
    says: "Your b stays at 0. It has a slope too: b := b − α·db.",
  },
  {
    f: pixelCost({ move: (at, slopes, rate) => ({ ...downhill(at, slopes, rate), w: at.w }) }),
    says: "Your w stays at 0: w.sub(…) gives a new tensor, so write w = w.sub(…).",
  },
  {
    f: pixelCost({
      move: (at, slopes, rate) => ({
        w: downhill(at, slopes, rate).w,
        b: at.b + rate * slopes.b,
      }),
    }),
    says: "Your b goes uphill: it needs a minus sign too.",
  },
  {
    f: pixelCost({
      move: (at, slopes, rate) => ({
        w: downhill(at, slopes, -rate).w,
        b: at.b - rate * slopes.b,
      }),
    }),
    says: "Your w goes uphill: w := w − α·dw needs a minus sign.",
  },
  {
    f: pixelCost({ move: (at, slopes) => downhill(at, slopes, 1) }),
    says: "The learning rate is missing: each step is α times the slope.",
  },
  {
    f: pixelCost({ move: (at, slopes) => downhill(at, slopes, 0.005) }),
    says: "Your learning rate is always 0.005. Take the one that is handed over.",
  },
  {
    f: pixelCost({ move: (at, slopes) => downhill(at, slopes, 0.009) }),
    says: "Your learning rate is 0.009, which optimize takes when nothing is said. Hand yours over.",
  },
  {
    f: pixelCost({ move: (_at, slopes, rate) => downhill({ w: [0, 0], b: 0 }, slopes, rate) }),
    says: "Each of your steps starts from 0 again: it must go on from where w and b are.",
  },
  {
    f: pixelCost({
      move: (at, slopes, rate) => {
        const { w } = downhill(at, slopes, rate);
        return { w, b: at.b - rate * slopesAt({ w, b: at.b }).b };
      },
    }),
    says: "Your db is taken after w has moved. Take both slopes from one call of propagate, then move both.",
  },
  {
    f: pixelCost({ move: (at, slopes, rate) => downhill(at, slopes, 3 * rate) }),
    says: "Your steps are three times too long: propagate has already divided by m, and gives means.",
  },
  {
    f: pixelCost({ move: (at, slopes, rate) => downhill(at, slopes, rate / 3) }),
    says: "Your steps are a third of the right length: propagate has already divided by m.",
  },
  {
    f: pixelCost({ count: (steps) => steps - 1 }),
    says: "That is the cost one step too early. propagate gives the cost before the step, so call it once more after the loop.",
  },
  {
    f: pixelCost({ count: (steps) => steps + 1 }),
    says: "That is one step too many: does your loop run while step <= steps?",
  },
  {
    f: pixelCost({ count: () => 1 }),
    says: "That is the cost after one step, however many were asked for. Is the step inside the loop, and do w and b change there?",
  },
  {
    f: () => Math.LN2,
    says: "Your cost stays at 0.693, that of zeros. Do w and b change in the loop, and does the last propagate get the changed ones?",
  },
  {
    f: pixelCost({ start: { w: [1, 1], b: 0 } }),
    says: "Your weights start at 1. Here they start from zeros.",
  },
  {
    f: pixelCost({ start: { w: [1, 1], b: 1 } }),
    says: "Your neuron starts at 1. Here w and b start from zeros.",
  },
  {
    f: pixelCost({ move: (at, slopes, rate) => downhill(at, sign(slopes), rate) }),
    says: "That follows the sign of the slopes alone. The step is α times the slope itself.",
  },
  {
    f: (steps, rate) => pixelWalk({})(steps, rate).b,
    says: "That is b. The question asks for the cost.",
  },
  {
    f: (steps, rate) => pixelWalk({})(steps, rate).w[0],
    says: "That is the first weight. The question asks for the cost.",
  },
  {
    f: (steps, rate) => 3 * right(steps, rate),
    says: "That is three times the cost: the sum of the losses. The cost is their mean.",
  },
  {
    f: (steps, rate) => sumTo(steps, (k) => right(k, rate)),
    says: "That is the sum of all costs on the way. The question asks for the last.",
  },
  {
    f: (steps, rate) => Math.LN2 - right(steps, rate),
    says: "That is how far the cost fell. The question asks for the cost where the steps end.",
  },
  {
    when: (f) => close(f(0, 1), Math.LN2, 1e-6) && f(1, 1) > Math.LN2,
    says: "Your cost rises with the first step. The slopes point uphill: go against them.",
  },
];

const sign = (slopes: ReturnType<typeof slopesAt>) => ({
  w: [Math.sign(slopes.w[0]), Math.sign(slopes.w[1])] as const,
  b: Math.sign(slopes.b),
});

const sumTo = (steps: number, value: (k: number) => number) =>
  Array.from({ length: steps }, (_, k) => value(k)).reduce((sum, v) => sum + v, 0);
