/** The training of lesson 08 with 2000 steps in a fresh program, as a fresh page runs it. Prints the milliseconds. */

import { initializeWithZeros, loadCats, optimize } from "one-neuron";

const { train } = await loadCats();
const { w, b } = initializeWithZeros(train.X.shape[0]);
const start = performance.now();
await optimize(w, b, train.X, train.Y, { iterations: 2000, learningRate: 0.005, showCost: true });
console.log(performance.now() - start);
