/** Usual mistakes in exercise 10.1: seven amounts of water, of which the middle three are good. */

import type { NumberMistake } from "../judges/number-question.js";

/** Five of seven as a share of 1 and of 100, rounded in several ways. */
const shares = [5 / 7, 0.71, 0.714, 71, 71.4, 71.43];

export const oneThreshold: readonly NumberMistake[] = [
  {
    value: 7,
    says: "All seven would need two thresholds, one for too little and one for too much. One neuron with one input has one.",
  },
  {
    value: 4,
    says: "That is the guesser who always says 0. A threshold in the right place does better.",
  },
  {
    value: 3,
    says: "That is how many plants thrive, and what always saying 1 would get. A threshold does better.",
  },
  {
    value: 6,
    says: "For six right only one may be wrong. Put the threshold below 3: who is wrong above it?",
  },
  {
    value: 2,
    says: "That is how many are wrong at best, or how many thresholds it would take. How many are right?",
  },
  {
    value: 1,
    says: "That is how many thresholds the neuron has. How many plants does it get right with it?",
  },
  {
    value: 0,
    says: "Always saying 0 gets the four outer ones right already.",
  },
  {
    value: 3.5,
    says: "That is half of them, a coin. Try each place for the threshold and count.",
  },
  {
    when: (answer) => shares.some((x) => Math.abs(answer - x) < 5e-3),
    examples: shares,
    says: "That is the share. The question asks how many of the seven.",
  },
];
