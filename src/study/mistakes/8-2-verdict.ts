/** Usual mistakes in exercise 8.2, the verdict of a neuron on a picture of two pixels. */

import { sigmoid } from "../../sigmoid.js";
import type { FunctionMistake } from "../judges/function-answer.js";

const zOf = ([w1 = 0, w2 = 0, b = 0, x1 = 0, x2 = 0]: readonly number[]) => w1 * x1 + w2 * x2 + b;

export const verdictMistakes: readonly FunctionMistake[] = [
  {
    f: (...n) => sigmoid(zOf(n)),
    says: "That is ŷ itself. The verdict is 1 or 0: is ŷ above ½?",
  },
  {
    f: (...n) => zOf(n),
    says: "That is z. The verdict is 1 where σ(z) is above ½, which is where z is above 0.",
  },
  {
    f: (...n) => (zOf(n) > 0.5 ? 1 : 0),
    says: "You compare z with ½. It is ŷ = σ(z) that is compared with ½; z is compared with 0.",
  },
  {
    f: (...n) => (zOf(n) >= 0 ? 1 : 0),
    says: "Where z is exactly 0 and ŷ is exactly ½, yours says 1 (>= does, and Math.round too). ŷ is not above ½ there: the verdict is 0.",
  },
  {
    f: (...n) => (zOf(n) > 0 ? 0 : 1),
    says: "The verdicts are exchanged: 1, the cat, is where ŷ is above ½.",
  },
  {
    f: (...n) => (zOf(n) >= 0 ? 0 : 1),
    says: "The verdicts are exchanged: 1, the cat, is where ŷ is above ½.",
  },
  {
    f: (...n) => (zOf(n) > 0 ? 1 : -1),
    says: "The verdicts are 1 and 0, as the labels are; yours are 1 and −1.",
  },
  {
    f: (...n) => Math.sign(zOf(n)),
    says: "That is the sign of z: 1, 0 or −1. The verdict is 1 or 0.",
  },
  {
    f: (w1, w2, _b, x1, x2) => (w1 * x1 + w2 * x2 > 0 ? 1 : 0),
    says: "The bias b is missing: z = w₁x₁ + w₂x₂ + b.",
  },
  {
    f: (w1, w2, b, x1, x2) => (w1 * x1 + w2 * x2 - b > 0 ? 1 : 0),
    says: "The bias is added, not taken away: z = w₁x₁ + w₂x₂ + b.",
  },
  {
    f: (w1, w2, b, x1, x2) => (w1 * x2 + w2 * x1 + b > 0 ? 1 : 0),
    says: "x₁ and x₂ have changed places: each pixel meets its own weight.",
  },
  {
    f: (w1, _w2, b, x1) => (w1 * x1 + b > 0 ? 1 : 0),
    says: "The second pixel is missing: z = w₁x₁ + w₂x₂ + b.",
  },
  {
    f: (_w1, w2, b, _x1, x2) => (w2 * x2 + b > 0 ? 1 : 0),
    says: "The first pixel is missing: z = w₁x₁ + w₂x₂ + b.",
  },
  {
    f: (w1, w2, b, x1, x2) => (w1 * x1 * w2 * x2 + b > 0 ? 1 : 0),
    says: "The two products are added, not multiplied: z = w₁x₁ + w₂x₂ + b.",
  },
  {
    f: (w1, w2, b, x1, x2) => (w1 + x1 + w2 + x2 + b > 0 ? 1 : 0),
    says: "Each pixel is multiplied by its weight: z = w₁x₁ + w₂x₂ + b.",
  },
  {
    f: (w1, w2, b, x1, x2) => (w1 * x1 - w2 * x2 + b > 0 ? 1 : 0),
    says: "A minus too many: the sign of w₂ is in w₂ itself.",
  },
  {
    f: (w1, w2, b, x1, x2) => ((w1 + w2) * (x1 + x2) + b > 0 ? 1 : 0),
    says: "Each pixel meets its own weight only: w₁x₁ + w₂x₂.",
  },
  { f: () => 0, says: "Yours says 0 to everything. That is the guesser “always no”." },
  {
    f: () => 1,
    says: "Yours says 1 to everything, as the guesser “always yes” does. Do you compare ŷ with 0? It is always above 0: compare it with ½.",
  },
];
