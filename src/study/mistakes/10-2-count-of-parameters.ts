/** Usual mistakes in exercise 10.2, n_h·(n_x + 1) + n_h + 1. */

import type { FunctionMistake } from "../judges/function-answer.js";

export const countOfParameters: readonly FunctionMistake[] = [
  {
    f: (nX, nH) => nX * nH + nH,
    says: "Those are the weights alone, or the hidden layer alone. Each hidden unit has n_x weights and a bias; so has the output, with n_h weights.",
  },
  {
    f: (nX, nH) => nX * nH + nH + 1,
    says: "The biases of the hidden units are missing: there are as many as hidden units. (Or the weights of the output are: it has one for each hidden unit.)",
  },
  {
    f: (nX, nH) => nX * nH + 2 * nH,
    says: "The bias of the output is missing.",
  },
  {
    f: (nX, nH) => nX * nH,
    says: "Those are the weights from the inputs to the hidden units. Add their biases, and then the output: it is a neuron too.",
  },
  {
    f: (nX, nH) => nX * nH + nH + 2,
    says: "Each hidden unit has a bias of its own; you counted one bias for the whole layer.",
  },
  {
    f: (nX, nH) => nX * nH + nX + nH + 1,
    says: "The hidden layer has one bias for each hidden unit, not one for each input; and the output looks at the n_h hidden units, not at the inputs. Count one unit at a time.",
  },
  {
    f: (nX, nH) => (nX + 1) * (nH + 1) + 1,
    says: "There is one too many, and the biases of the hidden layer are as many as its units. Count one unit at a time.",
  },
  { f: (nX) => nX + 1, says: "That is one neuron. Here n_h hidden units and an output are." },
  {
    f: (nX, nH) => nX + nH + 1,
    says: "Those are the inputs and units. A weight stands on each line between two of them.",
  },
  {
    f: (nX, nH) => nX + nH,
    says: "Those are the inputs and hidden units. A weight stands on each line between two of them.",
  },
  { f: (_, nH) => nH + 1, says: "That is the output alone. The hidden units have weights too." },
  {
    f: (nX, nH) => nX * nH + nX + 1,
    says: "The output has n_h weights, one for each hidden unit, and the hidden units have biases.",
  },
  {
    f: (nX, nH) => 2 * nX * nH + nH + 1,
    says: "Each line between an input and a hidden unit has one weight, and you counted two.",
  },
  {
    f: (nX, nH) => (nX + 1) * nH ** 2,
    says: "Hidden units are not joined to each other: add the output's weights, don't multiply by them.",
  },
  {
    f: (nX, nH) => nX * nH * (nH + 1),
    says: "The parameters of the two layers are added, not multiplied.",
  },
];
