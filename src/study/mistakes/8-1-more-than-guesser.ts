/** Usual mistakes in exercise 8.1: 30 of 40 cats and 18 of 20 others right, against the better guesser's 40 of 60. */

import type { NumberMistake } from "../judges/number-question.js";

export const moreThanGuesser: readonly NumberMistake[] = [
  {
    value: 28,
    says: "That is the lead over “always no”, which is right on the 20 others. On this test “always yes” does better.",
  },
  {
    value: 48,
    says: "That is how many pictures the neuron has right. How many does “always yes” have right?",
  },
  {
    value: 40,
    says: "That is how many the better guesser has right. By how many does the neuron beat it?",
  },
  {
    value: -10,
    says: "That compares the cats alone, 30 with 40. The neuron is also right on 18 of the others.",
  },
  {
    value: 10,
    says: "That is how many cats the neuron misses. Count what it has right, over cats and others.",
  },
  {
    value: 18,
    says: "Those are the others that the neuron has right. The guesser loses them, but finds 10 cats more.",
  },
  {
    value: 12,
    says: "That is how many pictures the neuron gets wrong. The guesser gets 20 wrong.",
  },
  {
    value: 20,
    says: "That is how many the guesser “always yes” gets wrong. The neuron makes mistakes too.",
  },
  {
    when: (answer) => Math.abs(answer - 40 / 3) < 0.4,
    examples: [40 / 3],
    says: "That is the lead in percentage points, 80 − 66.7. The question asks for pictures.",
  },
  {
    when: (answer) => Math.abs(answer - 2 / 15) < 0.004,
    examples: [2 / 15],
    says: "That is the lead as a share of 1. The question asks for pictures, of 60.",
  },
  {
    value: 80,
    says: "That is the neuron's accuracy in per cent. The question asks for pictures, and for the lead.",
  },
  {
    value: 0.8,
    says: "That is the neuron's accuracy. The question asks for pictures, and for the lead.",
  },
  {
    when: (answer) => Math.abs(answer - 200 / 3) < 0.4,
    examples: [200 / 3],
    says: "That is the guesser's accuracy in per cent. The question asks by how many pictures the neuron is ahead.",
  },
  {
    value: 30,
    says: "Those are the cats that the neuron finds. It is right on 18 others as well.",
  },
  {
    when: (answer) => Math.abs(answer - 1.2) < 1e-9,
    examples: [1.2],
    says: "That is a ratio, 48 to 40. The question asks for a difference, in pictures.",
  },
  {
    value: 4,
    says: "That is the lead in the lesson. Here the test has 60 pictures, and the neuron other counts.",
  },
  { value: 60, says: "That is how many pictures the test has." },
  {
    value: 2,
    says: "That is how many others the neuron takes for cats. Count what it has right.",
  },
  {
    value: -2,
    says: "You compared 18 others with 20. The better guesser is “always yes”, right on 40.",
  },
];
