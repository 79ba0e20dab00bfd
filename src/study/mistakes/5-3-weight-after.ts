/** Usual mistakes in exercise 5.3, w after so many steps with α = 1. */

import { flightWalk } from "../flight-walk.js";
import { close } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";

export function weightAfter(): readonly FunctionMistake[] {
  const right = flightWalk({});
  const wrong = (change: Parameters<typeof flightWalk>[0]) => {
    const walk = flightWalk(change);
    return (steps: number) => walk(steps)[0];
  };
  return [
    {
      f: wrong({ rate: -1 }),
      says: "Your w runs uphill: is there a plus for the minus, or y − a for a − y?",
    },
    {
      f: wrong({ move: ({ w, b, dw, db }) => [w + dw, b - db] }),
      says: "Your w goes uphill, your b downhill: both need a minus sign.",
    },
    {
      f: wrong({ move: ({ w, b, dw, db }) => [w - dw, b + db] }),
      says: "Your b goes uphill: it needs a minus sign too.",
    },
    {
      f: wrong({ move: ({ w, b, dw, slopes }) => [w - dw, b - slopes(w - dw, b).db] }),
      says: "Your db is taken after w has moved. Take both slopes at the same place, then move both.",
    },
    {
      f: wrong({ move: ({ w, b, db, slopes }) => [w - slopes(w, b - db).dw, b - db] }),
      says: "Your dw is taken after b has moved. Take both slopes at the same place, then move both.",
    },
    {
      f: wrong({ move: ({ w, b, dw }) => [w - dw, b] }),
      says: "Your b stays at 0. It has a slope too: b := b − α·db.",
    },
    {
      f: wrong({ move: ({ w, b, dw, db }) => [w - db, b - dw] }),
      says: "dw and db have changed places: w moves by dw, b by db.",
    },
    {
      f: wrong({ rate: 23 }),
      says: "Your slopes are sums over the flights. The cost is a mean, so divide by 23.",
    },
    {
      f: wrong({ standardised: false }),
      says: "That is a descent on the raw °F. The flights are to be standardised: x = (°F − μ)/s.",
    },
    {
      f: () => 0,
      says: "Your w stays at 0. Does it move inside the loop, and do the slopes know the labels, a − y?",
    },
    {
      f: wrong({ dz: ({ a, y }) => (a - y) * a * (1 - a) }),
      says: "Those are the slopes of the squared error. With cross-entropy there is no factor a·(1 − a).",
    },
    {
      f: wrong({ move: ({ dw, db }) => [-dw, -db] }),
      says: "Each of your steps starts from 0 again: w := w − α·dw takes the step from where w is.",
    },
    {
      f: wrong({ move: ({ w, b, dw }) => [w - dw, b - dw] }),
      says: "b moves by dw. It has a slope of its own, db.",
    },
    { f: (steps) => right(steps)[1], says: "That is b. The question asks for w." },
    {
      f: (steps) => right(steps + 1)[0],
      says: "That is one step too many: does your loop run while step <= steps?",
    },
    {
      f: (steps) => right(steps - 1)[0],
      says: "That is one step too few: does your loop begin at 1?",
    },
    {
      when: (f) => close(f(1), right(1)[0], 1e-3) && close(f(20), 20 * f(1), 1e-9),
      says: "That takes the first slope again and again. After each step the ground is different: take the slopes anew, inside the loop.",
    },
    {
      f: () => right(1)[0],
      says: "That is w after one step, however many were asked for. Take the slopes anew inside the loop, and move the same w again. (Or is the σ missing? With z − y in place of a − y the first step leads to a place where nothing moves.)",
    },
    {
      when: (f) => {
        const rate = f(1) / right(1)[0];
        return rate > 0 && rate !== 1 && [2, 5].every((k) => close(f(k), wrong({ rate })(k), 1e-6));
      },
      says: "Every step is too long or too short by the same factor. Here α = 1, and the slopes are means over 23 flights.",
    },
    {
      when: (f) => Number.isFinite(f(0)) && f(0) !== 0 && f(0) !== f(5),
      says: "After 0 steps your w is not 0: the descent starts at w = b = 0.",
    },
  ];
}
