/** Gradient descent inside a chart: it starts and steps anew whenever a slider moves. */

import { alike, residualExpression } from "./cost-expression.js";

/**
 * Vega has no loops: each step has parameters of its own, made of those before it. `ws` and `bs` hold all places, the
 * start first.
 *
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 * @param how - expressions of the start and of the learning rate, and the number of steps
 */
export function descentParams(
  x: readonly number[],
  y: readonly number[],
  how: { w: string; b: string; learningRate: string; steps: number },
): object[] {
  const groups = alike(x, y);
  const mean = (terms: readonly string[]) => `(${terms.join(" + ")}) / ${x.length}`;
  const step = (k: number) => {
    const z = (i: number) => `w${k} * xs[${i}] + b${k}`;
    const dw = mean(groups.map((_, i) => `dz${k}[${i}] * xs[${i}]`));
    const db = mean(groups.map((_, i) => `dz${k}[${i}]`));
    return [
      { name: `dz${k}`, expr: `[${groups.map((group, i) => residualExpression(group, z(i)))}]` },
      { name: `w${k + 1}`, expr: `w${k} - ${how.learningRate} * ${dw}` },
      { name: `b${k + 1}`, expr: `b${k} - ${how.learningRate} * ${db}` },
    ];
  };
  const places = (letter: string) =>
    `[${Array.from({ length: how.steps + 1 }, (_, k) => `${letter}${k}`)}]`;
  return [
    { name: "xs", value: groups.map((group) => group.x) },
    { name: "w0", expr: how.w },
    { name: "b0", expr: how.b },
    ...Array.from({ length: how.steps }, (_, k) => step(k)).flat(),
    { name: "ws", expr: places("w") },
    { name: "bs", expr: places("b") },
  ];
}
