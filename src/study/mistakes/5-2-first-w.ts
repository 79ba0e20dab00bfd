/** Usual mistakes in exercise 5.2, where w is after one step with α = 4. */

import { flightWalk } from "../flight-walk.js";
import type { NumberMistake } from "../judges/number-question.js";

const log2 = Math.log(2);

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
