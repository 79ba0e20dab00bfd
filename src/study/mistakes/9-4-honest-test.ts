/** Usual mistakes in exercise 9.4, ŷ for a flight of which the neuron knows nothing. */

import { loadORings } from "../../data/o-rings.js";
import { sigmoid } from "../../sigmoid.js";
import { learnFlights } from "../flight-fit.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import type { NumberFunction } from "../judges/trial.js";

export function honestTest(): {
  readonly right: NumberFunction;
  readonly mistakes: readonly FunctionMistake[];
} {
  const { temperature, distress } = loadORings();
  const all = temperature.map((_, k) => k);
  const without = (i: number) => all.filter((k) => k !== i);
  const t = (i: number) => temperature[i] as number;
  const learn = (seen: readonly number[]) => learnFlights({ seen, scaled: seen });

  const right: NumberFunction = (i = 0) => learn(without(i)).yHat(t(i));
  const leaky = learn(all);
  return {
    right,
    mistakes: [
      {
        f: (i = 0) => leaky.yHat(t(i)),
        says: "Its neuron has still learned from flight i: leave that flight out first, before anything is computed.",
      },
      {
        f: (i = 0) => learnFlights({ seen: without(i), scaled: all }).yHat(t(i)),
        says: "One leak is mended: it no longer learns from flight i. The other is left: μ and s were still measured with it.",
      },
      {
        f: (i = 0) => learnFlights({ seen: all, scaled: without(i) }).yHat(t(i)),
        says: "One leak is mended: μ and s come from the other 22. The other is left: it still learns from flight i.",
      },
      {
        f: (i = 0) => {
          const { w, b } = learn(without(i));
          return sigmoid(w * leaky.scale.apply(t(i)) + b);
        },
        says: "The neuron has learned on the scale of the 22, and flight i is handed over on the scale of all 23: use the same μ and s.",
      },
      {
        f: (i = 0) => {
          const { w, b } = learn(without(i));
          return sigmoid(w * t(i) + b);
        },
        says: "Flight i is handed over in °F. Put it on the same scale as the 22 that were learned from.",
      },
      {
        f: (i = 0) =>
          learnFlights({ seen: without(i), scaled: without(i), labelled: all.slice(0, -1) }).yHat(
            t(i),
          ),
        says: "Flight i is gone from t but not from y, so from there on each flight gets its neighbour's label. Leave it out of both.",
      },
      {
        f: (i = 0) => Number(right(i) > 0.5),
        says: "That is the verdict, 0 or 1. The question asks for ŷ itself.",
      },
      {
        f: (i = 0) => Number(right(i) > 0.5 === (distress[i] === 1)),
        says: "That is whether the verdict is right. The question asks for ŷ itself.",
      },
      {
        f: (i = 0) => 1 - right(i),
        says: "That is the probability of no distress. The question asks for ŷ.",
      },
      {
        f: (i = 0) => right(i) - (distress[i] as number),
        says: "That is the error, ŷ − y. The question asks for ŷ.",
      },
      {
        f: (i = 0) => Math.abs(right(i) - (distress[i] as number)),
        says: "That is the size of the error. The question asks for ŷ.",
      },
      {
        f: (i = 0) => learn(all.filter((k) => t(k) !== t(i))).yHat(t(i)),
        says: "You leave out every flight at that temperature. Only flight i is tested: leave it out by its number.",
      },
      {
        f: (i = 0) => learn(without(i - 1)).yHat(t(i)),
        says: "You leave out the flight before it: flights count from 0 here.",
      },
      {
        f: (i = 0) => learn(without(i + 1)).yHat(t(i)),
        says: "You leave out the flight behind it: flights count from 0 here.",
      },
      {
        f: (i = 0) => learn(without(0)).yHat(t(i)),
        says: "You leave out the first flight, whichever is tested. Leave out flight i.",
      },
      {
        f: (i = 0) => learn(without(22)).yHat(t(i)),
        says: "You leave out the last flight, whichever is tested. Leave out flight i.",
      },
      {
        f: (i = 0) => {
          const { w, b, scale } = learn(without(i));
          return w * scale.apply(t(i)) + b;
        },
        says: "That is z. One step is left: ŷ = σ(z).",
      },
    ],
  };
}
