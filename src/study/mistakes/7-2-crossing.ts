/** Usual mistakes in exercise 7.2, 60 µs divided by (3 − 1) ns. */

import type { NumberMistake } from "../judges/number-question.js";

export const crossing: readonly NumberMistake[] = [
  {
    value: 20_000,
    says: "That divides by the loop's 3 nanoseconds alone. The call takes time for each number too: it gains only the difference.",
  },
  {
    value: 60_000,
    says: "That divides by the call's 1 nanosecond. What wins the cost back is the difference, 3 − 1.",
  },
  {
    value: 15_000,
    says: "That divides by the sum, 3 + 1. For each number the call gains the difference.",
  },
  {
    value: 30,
    says: "That divides microseconds by nanoseconds: 60 microseconds are 60000 nanoseconds.",
  },
  {
    value: 20,
    says: "Two slips: 60 microseconds are 60000 nanoseconds, and the call gains 3 − 1 for each number, not 3.",
  },
  {
    value: 15,
    says: "Two slips: 60 microseconds are 60000 nanoseconds, and the call gains the difference, not the sum.",
  },
  {
    value: 60,
    says: "That is the fixed cost in microseconds. How many numbers does it take to win it back?",
  },
  { value: 30_000_000, says: "1 microsecond is 1000 nanoseconds, not a million." },
  {
    value: 120_000,
    says: "You multiply by the difference. The cost is divided by what each number wins back.",
  },
  {
    value: 120,
    says: "You multiply by the difference. The cost, in nanoseconds, is divided by what each number wins back.",
  },
  {
    value: 180_000,
    says: "You multiply the cost by 3. It is divided by what each number wins back, 3 − 1.",
  },
  { value: 2, says: "That is what each number wins back, in nanoseconds. Divide the cost by it." },
  {
    value: 60_000 / 4 / 2,
    says: "The two times for a number are not averaged: the call gains their difference, 3 − 1.",
  },
  {
    value: 1 / 30_000,
    says: "That is the fraction upside down: the cost stands above the line, the difference below it.",
  },
  {
    value: 1 / 30,
    says: "That is the fraction upside down, and microseconds were taken for nanoseconds.",
  },
  {
    value: 90_000,
    says: "That is the time at the crossing, in nanoseconds: 3 · 30000. The question asks at how many numbers.",
  },
  {
    value: 90,
    says: "That is the time at the crossing, in microseconds. The question asks at how many numbers.",
  },
  {
    value: 0,
    says: "With no numbers the loop takes no time, and the call still costs 60 microseconds.",
  },
  {
    value: 1,
    says: "For one number the loop takes 3 nanoseconds, and the call 60001.",
  },
];
