/** Backward passes with one planted mistake each, for readers to find by their numbers alone. */

import { sigmoid } from "../sigmoid.js";

type Numbers = readonly number[];

/** The slopes of the cost of a neuron with one feature, as a backward pass takes them to be. */
export type BackwardPass = (
  x: Numbers,
  y: Numbers,
  w: number,
  b: number,
) => { dw: number; db: number };

// In each of them one line is wrong. A lesson prints their code, so they share nothing, and their lines are short.

const A: BackwardPass = (x, y, w, b) => {
  let dw = 0;
  let db = 0;
  for (let i = 0; i < x.length; i++) {
    const a = sigmoid(w * (x[i] as number) + b);
    const dz = a - (y[i] as number);
    dw += dz;
    db += dz;
  }
  return { dw: dw / x.length, db: db / x.length };
};

const B: BackwardPass = (x, y, w, b) => {
  let dw = 0;
  let db = 0;
  for (let i = 0; i < x.length; i++) {
    const a = sigmoid(w * (x[i] as number) + b);
    const dz = a - (y[i] as number);
    dw += dz * (x[i] as number);
    db += dz;
  }
  return { dw: dw, db: db / x.length };
};

const C: BackwardPass = (x, y, w, b) => {
  let dw = 0;
  let db = 0;
  for (let i = 0; i < x.length; i++) {
    const a = sigmoid(w * (x[i] as number) + b);
    const dz = (a - (y[i] as number)) * a * (1 - a);
    dw += dz * (x[i] as number);
    db += dz;
  }
  return { dw: dw / x.length, db: db / x.length };
};

const D: BackwardPass = (x, y, w, b) => {
  let dw = 0;
  let db = 0;
  for (let i = 1; i < x.length; i++) {
    const a = sigmoid(w * (x[i] as number) + b);
    const dz = a - (y[i] as number);
    dw += dz * (x[i] as number);
    db += dz;
  }
  return { dw: dw / x.length, db: db / x.length };
};

/** Four backward passes: each is wrong in one line. `String(brokenPasses.A)` is the code of the first. */
export const brokenPasses: Readonly<Record<"A" | "B" | "C" | "D", BackwardPass>> = { A, B, C, D };
