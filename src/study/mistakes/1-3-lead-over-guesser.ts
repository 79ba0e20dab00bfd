/** Usual mistakes in exercise 1.3, 70 % against the best guesser on 33 cats in 50 pictures. */

import type { NumberMistake } from "../judges/number-question.js";

export const leadOverGuesser: readonly NumberMistake[] = [
  {
    value: 36,
    says: "That is the lead over “always no”, which reaches 34 % here. On this test there is a better guesser.",
  },
  { value: 34, says: "That is what “always no” reaches. On this test there is a better guesser." },
  {
    value: 0.36,
    says: "That is the lead over “always no”, as a share of 1. On this test there is a better guesser.",
  },
  {
    when: (points) => Math.abs(points - (70 - (100 * 137) / 209)) < 0.06,
    examples: [70 - (100 * 137) / 209],
    says: "You took the share of the training pictures, 137 of 209. The guesser must be tried on the same pictures as the neuron.",
  },
  {
    when: (points) => Math.abs(points - (70 - (100 * 72) / 209)) < 0.06,
    examples: [70 - (100 * 72) / 209],
    says: "That is the lead over “always yes” on the training pictures. The guesser must be tried on the same pictures as the neuron.",
  },
  {
    value: 20,
    says: "That is the lead over a coin. A guesser who knows how many cats there are does better than a coin.",
  },
  {
    value: 0.2,
    says: "That is the lead over a coin, as a share of 1. A guesser who knows how many cats there are does better than a coin.",
  },
  {
    value: 16,
    says: "That is by how much the best guesser leads a coin. By how much does the neuron lead the guesser?",
  },
  {
    value: 2,
    says: "That counts pictures: 35 right against 33. In points of a hundred it is twice as much.",
  },
  {
    value: 0.04,
    says: "That is the right lead as a share of 1. The question asks for percentage points, of 100.",
  },
  {
    value: 37,
    says: "33 is how many cats there are, a count. As a percentage of 50 pictures it is more.",
  },
  {
    value: 53,
    says: "17 is how many pictures show no cat, a count; and on this test “always yes” does better than “always no”.",
  },
  { value: 66, says: "That is what the best guesser reaches. By how much do the 70 % exceed it?" },
  {
    value: 0.66,
    says: "That is what the best guesser reaches, as a share of 1. By how much is the neuron better?",
  },
  { value: 70, says: "That is what the neuron reaches. Take away what the best guesser reaches." },
  { value: 30, says: "That is the neuron's share of mistakes. What does the best guesser reach?" },
  {
    value: 35,
    says: "That is how many pictures the neuron has right. Compare percentages with percentages.",
  },
  { value: -4, says: "The right distance, but the neuron is ahead: 70 is more than 66." },
  {
    value: -0.04,
    says: "The right distance as a share of 1, but the neuron is ahead: 70 is more than 66.",
  },
  {
    value: 70 - 33 / 50,
    says: "33/50 is a share and 70 a percentage. Make both of them percentages first.",
  },
  {
    when: (points) =>
      Math.abs(points - 100 * (70 / 66 - 1)) < 0.07 || Math.abs(points - (70 / 66 - 1)) < 0.0007,
    examples: [100 * (70 / 66 - 1), 70 / 66 - 1],
    says: "That is the relative lead, 70/66 − 1. Percentage points are a plain difference.",
  },
  {
    when: (points) => Math.abs(points - 70 / 66) < 0.002,
    examples: [70 / 66],
    says: "That is the ratio of the two. Percentage points are a difference.",
  },
  {
    when: (points) => Math.abs(points - 10 / 3) < 0.05,
    examples: [10 / 3],
    says: "33 of 50 is 66 %, not two thirds.",
  },
];
