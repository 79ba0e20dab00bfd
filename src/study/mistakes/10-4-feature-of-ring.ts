/** Usual mistakes in exercise 10.4: a feature for a ring around (3, 1). */

import type { FeatureQuestion } from "../judges/feature-answer.js";

export const featureOfRing: FeatureQuestion["mistakes"] = [
  {
    f: (x1, x2) => x1 ** 2 + x2 ** 2,
    says: "That measures from (0, 0), and this disc lies around (3, 1). Take the inputs relative to its middle first.",
  },
  {
    f: (x1, x2) => Math.hypot(x1, x2),
    says: "That is the distance from (0, 0), and this disc lies around (3, 1).",
  },
  {
    f: (x1, x2) => (x1 + 3) ** 2 + (x2 + 1) ** 2,
    says: "That measures from (−3, −1): to measure from 3, take x₁ − 3.",
  },
  {
    f: (x1, x2) => (x1 - 1) ** 2 + (x2 - 3) ** 2,
    says: "That measures from (1, 3). The 3 belongs to x₁, the 1 to x₂.",
  },
  {
    f: (x1, x2) => x1 - 3 + (x2 - 1),
    says: "Without squares, right and left cancel: this is a straight line again. Square both differences.",
  },
  {
    f: (x1) => (x1 - 3) ** 2,
    says: "That is small in a whole strip from bottom to top, ring included. The second input counts too.",
  },
  {
    f: (_, x2) => (x2 - 1) ** 2,
    says: "That is small in a whole strip from left to right, ring included. The first input counts too.",
  },
  {
    f: (x1) => Math.abs(x1 - 3),
    says: "That is small in a whole strip from bottom to top, ring included. The second input counts too.",
  },
  {
    f: (_, x2) => Math.abs(x2 - 1),
    says: "That is small in a whole strip from left to right, ring included. The first input counts too.",
  },
  {
    f: (x1, x2) => (x1 - 3) ** 2 - (x2 - 1) ** 2,
    says: "There is a minus between the squares: what is far to the right cancels with what is far up. Add them.",
  },
  {
    f: (x1, x2) => (x1 - 3) * (x2 - 1),
    says: "A product is 0 all along both axes through the middle. It suited the stairs; a ring needs squares.",
  },
  {
    f: (x1, x2) => x1 * x2,
    says: "The product suited the stairs. Here it counts how far a point is from (3, 1).",
  },
  {
    f: (x1, x2) => (x1 + x2 - 4) ** 2,
    says: "You squared the sum. Then right and up can cancel with left and down: square each difference, then add.",
  },
  {
    f: (x1, x2) => x1 ** 2 - 3 + (x2 ** 2 - 1),
    says: "Take the 3 and the 1 away before squaring: (x₁ − 3)², not x₁² − 3.",
  },
  {
    f: (x1, x2) => x1 ** 2 + x2 ** 2 - 10,
    says: "Taking a number away moves the level, not the middle. Write (x₁ − 3)².",
  },
  { f: (x1) => x1, says: "That is the first input as it was: its levels are straight lines." },
  { f: (_, x2) => x2, says: "That is the second input as it was: its levels are straight lines." },
  {
    f: (x1, x2) => x1 + x2,
    says: "A sum of the inputs has straight lines for levels, like a neuron.",
  },
  {
    f: (x1, x2) => Math.abs(x1 - 3 + x2 - 1),
    says: "That is the size of the sum. Right and up can cancel with left and down: take each difference by itself.",
  },
  {
    f: (x1, x2) => Math.sqrt(Math.abs((x1 - 3) * (x2 - 1))),
    says: "A product is 0 all along both axes through the middle. Add the squares instead.",
  },
  {
    f: (x1, x2) => (x1 - 3) ** 3 + (x2 - 1) ** 3,
    says: "A third power keeps the sign, so that right and left cancel. Take squares.",
  },
];
