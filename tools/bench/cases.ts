/** The problems that are timed, and how many times as long as this library each contender should take at least. */

export interface Case {
  name: string;
  /** Number of features. */
  nX: number;
  /** Number of examples. */
  m: number;
  steps: number;
  /** Learning rate. */
  rate: number;
  /** Contender → the least that its time divided by ours should be (the bar), or undefined if it is only shown for comparison. */
  contenders: Record<string, number | undefined>;
}

export const cases: Case[] = [
  {
    name: "wide",
    nX: 12_288,
    m: 209,
    steps: 2000,
    rate: 0.002,
    contenders: {
      "one-neuron-plain": undefined,
      numpy: 10,
      "numpy-no-cost": undefined,
      "tfjs:wasm": 40,
      "tfjs:cpu": undefined,
      "plain-loops": 30,
      "ml-logistic-regression": 300,
    },
  },
  {
    name: "small",
    nX: 2,
    m: 300,
    steps: 1000,
    rate: 0.5,
    contenders: {
      "one-neuron-plain": undefined,
      numpy: 5,
      "numpy-no-cost": undefined,
      "scikit-learn": undefined,
      "tfjs:wasm": undefined,
      "tfjs:cpu": undefined,
      "plain-loops": undefined,
      "ml-logistic-regression": undefined,
    },
  },
  {
    name: "tall",
    nX: 20,
    m: 1_000_000,
    steps: 50,
    rate: 0.5,
    contenders: {
      "one-neuron-plain": undefined,
      numpy: 1.2,
      "numpy-no-cost": undefined,
      "scikit-learn": undefined,
      "tfjs:wasm": undefined,
      "plain-loops": undefined,
    },
  },
];
