/** Usual mistakes in exercise 9.2, how many safe flights a threshold makes wait. */

import { loadORings } from "../../data/o-rings.js";
import { sigmoid } from "../../sigmoid.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import type { NumberFunction } from "../judges/trial.js";

interface Flight {
  /** Probability of distress. */
  readonly a: number;
  readonly y: number;
}

export function falseAlarms(): {
  readonly right: NumberFunction;
  readonly mistakes: readonly FunctionMistake[];
} {
  const { temperature, distress } = loadORings();
  const flights: readonly Flight[] = temperature.map((t, i) => ({
    a: sigmoid(-0.232163 * t + 15.0429), // the neuron of lesson 05
    y: distress[i] as number,
  }));
  const m = flights.length;
  const safe = flights.filter(({ y }) => y === 0).length;
  const countOf = (fits: (flight: Flight, threshold: number) => boolean) => (threshold: number) =>
    flights.filter((flight) => fits(flight, threshold)).length;

  const right = countOf(({ a, y }, threshold) => a > threshold && y === 0);
  const missed = countOf(({ a, y }, threshold) => a <= threshold && y === 1);
  const alarms = countOf(({ a }, threshold) => a > threshold);
  const caught = countOf(({ a, y }, threshold) => a > threshold && y === 1);
  const launched = countOf(({ a, y }, threshold) => a <= threshold && y === 0);

  return {
    right,
    mistakes: [
      {
        f: missed,
        says: "Those are the missed ones: launched, with distress. A false alarm is a safe flight that waits.",
      },
      {
        f: alarms,
        says: "Those are all the flights that wait. Count only those that were safe, y = 0.",
      },
      {
        f: caught,
        says: "Those alarms are right: the flights that wait had distress. False alarms have y = 0.",
      },
      {
        f: launched,
        says: "Those are the safe flights that launch. A false alarm waits: is your comparison the wrong way round?",
      },
      {
        f: (threshold) => right(threshold) + missed(threshold),
        says: "Those are both kinds of mistake together. Count the false alarms alone.",
      },
      {
        f: (threshold) => caught(threshold) + launched(threshold),
        says: "Those are the right verdicts. Count the false alarms.",
      },
      {
        f: countOf(({ a }, threshold) => a <= threshold),
        says: "Those are all the flights that launch. Count those that wait and were safe.",
      },
      {
        f: countOf(({ a, y }, threshold) => 1 - a > threshold && y === 0),
        says: "ŷ is already the probability of distress: leave out the 1 −.",
      },
      {
        f: (threshold) => right(threshold) / m,
        says: "That is the share of all flights. The question asks how many there are.",
      },
      {
        f: (threshold) => right(threshold) / safe,
        says: "That is the share of the safe flights, which the ROC curve uses. The question asks how many there are.",
      },
      {
        f: (threshold) => (alarms(threshold) === 0 ? 0 : right(threshold) / alarms(threshold)),
        says: "That is the share of the alarms that are false. The question asks how many there are.",
      },
      {
        f: (threshold) => right(threshold) / alarms(threshold),
        says: "That is the share of the alarms that are false. The question asks how many there are.",
      },
      {
        f: (threshold) =>
          flights.reduce((sum, { a, y }) => sum + (a > threshold && y === 0 ? a : 0), 0),
        says: "You add up the ŷ of the false alarms. Count them: each is 1.",
      },
      {
        f: () => 0,
        says: "Your function gives 0 wherever it is tried. Does it compare ŷ, and not z or °F, with the threshold that it is given?",
      },
      {
        f: () => safe,
        says: "Those are all 16 safe flights, whatever the threshold. Do you compare ŷ with it, and not the temperature?",
      },
      {
        f: () => m - safe,
        says: "Those are all 7 flights with distress, whatever the threshold. Count the safe ones whose ŷ is above it.",
      },
      {
        when: (f) => [0, 0.1, 0.4].every((threshold) => f(threshold) === right(threshold) + 1),
        says: "That is one too many: where does the count begin?",
      },
    ],
  };
}
