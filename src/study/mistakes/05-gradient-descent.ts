/** Usual mistakes in the exercises of lesson 05, and what is said to each. */

import { flightWalk } from "../flight-walk.js";
import { close } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import type { NumberMistake } from "../judges/number-answer.js";

/** 5.1: w − α·dw. */
export const oneStep: readonly FunctionMistake[] = [
  {
    f: (w, dw, rate) => w + rate * dw,
    says: "That goes uphill: with the plus sign the cost rises. Down is against the slope.",
  },
  {
    f: (w, dw) => w - dw,
    says: "The learning rate is missing: the step is α times the slope.",
  },
  {
    f: (w, dw) => w + dw,
    says: "That goes uphill, and the learning rate is missing: w − α·dw.",
  },
  {
    f: (_w, dw, rate) => -rate * dw,
    says: "That is the step alone. The question asks where w is after it.",
  },
  {
    f: (_w, dw, rate) => rate * dw,
    says: "That is the step alone, uphill. The question asks where w is after a step downhill.",
  },
  {
    f: (_w, dw) => -dw,
    says: "That is the step alone, without the learning rate. The question asks where w is after it.",
  },
  { f: (_w, dw) => dw, says: "That is the slope. The step is −α times it, and it starts from w." },
  { f: (w) => w, says: "w does not move: take α times the slope away from it." },
  {
    f: (w, dw, rate) => w - dw / rate,
    says: "You divide by the learning rate. It multiplies the slope: a greater α makes a longer step.",
  },
  {
    f: (w, dw, rate) => (w - dw) * rate,
    says: "The parentheses make α multiply w as well. It multiplies the slope alone.",
  },
  {
    f: (w, dw, rate) => dw - rate * w,
    says: "w and dw have changed places: the order is (w, dw, α), and the step starts from w.",
  },
  {
    f: (w, dw, rate) => w - rate * dw * w,
    says: "The step does not depend on where w is, only on the slope there: leave out the factor w.",
  },
  {
    f: (w, dw, rate) => w * rate * dw,
    says: "You have a product of all three. The step α·dw is taken from w.",
  },
  {
    f: (w, dw, rate) => w - rate * dw ** 2,
    says: "The slope is not squared: its square would lose the sign, and with it the direction.",
  },
  {
    f: (w, dw, rate) => w - rate * Math.abs(dw),
    says: "The absolute value loses the sign of the slope, and with it the direction: w could only ever fall.",
  },
  {
    f: (w, dw, rate) => w - rate * Math.sign(dw),
    says: "That uses the sign of the slope alone. The step is α times the whole slope: small where it is nearly level.",
  },
  {
    f: (w, dw, rate) => w - rate - dw,
    says: "The learning rate multiplies the slope; it is not taken away by itself.",
  },
  { f: (w, dw, rate) => w - 2 * rate * dw, says: "That is two steps in one: take α·dw away once." },
  { f: (w, dw, rate) => -w - rate * dw, says: "The step starts from w, and you start from −w." },
  {
    f: (w, dw, rate) => (w - rate) * dw,
    says: "It is the learning rate alone that multiplies the slope: take α·dw from w.",
  },
  { f: (w, _dw, rate) => w - rate, says: "The slope is missing: the step is α times dw." },
  { f: (w, _dw, rate) => w - rate * w, says: "The step is α times the slope dw, not α times w." },
  {
    f: (w, dw, rate) => w - (rate * dw) / 23,
    says: "Divided by 23? dw is already a mean over the flights.",
  },
  {
    when: (f) => f(2, 0, 1) === 2 && f(2, 1, 1) !== 2 && f(2, 1, 1) === f(2, 1, 5),
    says: "Your learning rate is always the same number. Take the one that the function is given.",
  },
];

/** 5.2: where w is after one step with α = 4. */
export function firstW(): readonly NumberMistake[] {
  const [four, one] = [flightWalk({ rate: 4 }), flightWalk({})];
  const [dw, db] = one(1).map((moved) => -moved) as [number, number]; // one step with α = 1 goes −slope
  const raw = flightWalk({ rate: 4, standardised: false })(1)[0];
  return [
    { value: 4 * dw, says: "Right size, wrong direction: the slope is positive, so w falls." },
    { value: -dw, says: "That is the step with α = 1." },
    { value: dw, says: "That is the slope. The step is −α times it." },
    { value: -2 * dw, says: "That is the step with α = 2." },
    {
      value: -dw / 4,
      says: "You divide the slope by α. It is multiplied: a greater α makes a longer step.",
    },
    {
      value: 4 - dw,
      says: "α multiplies the slope; the step is not 4 minus it. And w starts at 0.",
    },
    { value: -4 - dw, says: "α multiplies the slope; it is not taken away by itself." },
    { value: -4, says: "That is −α. The step is −α times the slope." },
    {
      value: -4 * log2,
      says: "That is the learning rate times the cost. The cost says how high you stand; the step is the learning rate times the slope.",
    },
    {
      value: 4 * log2,
      says: "That is the learning rate times the cost, and uphill. The step is −α times the slope.",
    },
    {
      value: -4 * log2 * dw,
      says: "The cost does not enter the step: leave out the factor 0.693.",
    },
    { value: -4 * db, says: "That is b after the step. The question asks for w: use dw, not db." },
    {
      value: 4 * db,
      says: "That is the step of b, uphill. The question asks for w: use dw, not db.",
    },
    {
      value: -db,
      says: "That is b after one step with α = 1. The question asks for w with α = 4: use dw, not db.",
    },
    { value: db, says: "That is db, the slope along b. The question asks for w: use dw." },
    {
      value: -4 * 23 * dw,
      says: "That takes the sum over the flights. The slope of the cost is the mean: divide by 23.",
    },
    {
      value: 4 * 23 * dw,
      says: "That takes the sum over the flights, and goes uphill. The slope of the cost is the mean, and w falls.",
    },
    {
      value: raw,
      says: "That is a step on the raw °F. Standardise the temperatures first: x = (°F − μ)/s.",
    },
    {
      value: one(4)[0],
      says: "Those are four steps with α = 1: the slope was taken anew after each. One step with α = 4 uses the first slope alone.",
    },
    { value: four(2)[0], says: "Those are two steps with α = 4. The question asks for one." },
    { value: four(4)[0], says: "Those are four steps with α = 4. The question asks for one." },
    {
      value: -1.60229,
      says: "That is the bottom, where the descent ends. The question asks for the first step.",
    },
    { value: 0, says: "That is the start. One step leads away from it." },
  ];
}

const log2 = Math.log(2);

/** 5.3: w after so many steps with α = 1. */
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

/** 5.4: 2/λ for 3w². */
export const limitOfBowl: readonly NumberMistake[] = [
  {
    value: 2 / 3,
    says: "That takes λ = 3. The curvature is what multiplies w in the slope, and the slope of 3w² is 6w.",
  },
  {
    value: 1 / 6,
    says: "That is 1/λ: it lands at the bottom in one step. Up to twice that, descent still arrives.",
  },
  { value: 1 / 12, says: "That is 1/(2λ), a quarter of the limit 2/λ." },
  { value: 6, says: "That is the curvature λ itself. The limit is 2/λ." },
  { value: 12, says: "That is 2 times λ. The limit is 2 divided by λ." },
  { value: 2, says: "That is the 2 of 2/λ. Divide it by the curvature." },
  {
    value: 3,
    says: "That is the factor of w², or λ/2. Find the slope first, then the curvature λ, then 2/λ.",
  },
  {
    value: 3 / 2,
    says: "That is a fraction turned upside down: the 2 belongs above the line, and below it the curvature, which is not 3.",
  },
  { value: 1, says: "That would be the limit of w², whose curvature is 2. This bowl is steeper." },
  {
    value: 1 / 2,
    says: "That takes λ = 4. The curvature is what multiplies w in the slope of 3w².",
  },
  { value: 2 / 9, says: "That squares the 3. In 3w² the square belongs to w alone." },
  {
    when: (limit) => [1 / 36, 2 / 36].some((wrong) => Math.abs(limit - wrong) < 1e-3),
    says: "That takes the square of λ. The limit is 2/λ.",
  },
  { value: 0, says: "With α = 0 nothing moves at all. How large may it be?" },
  {
    value: Number.POSITIVE_INFINITY,
    says: "There is a limit: with too large an α every step lands higher on the opposite wall.",
  },
  {
    value: 8,
    says: "That was the limit for the standardised flights, whose curvature is ¼.",
  },
];
