/** A small network: hidden units that each look at two inputs, and an output that looks at the hidden units. */

import { demand } from "../../input/input-error.js";
import { crossEntropy } from "../../loss.js";
import { sigmoid } from "../../sigmoid.js";
import type { PlanePoint } from "./labelled-plane.js";
import { checkPattern } from "./pattern.js";

/** A row for each unit, with the bias last: [w₁, w₂, b] for each hidden unit, then [v₁, v₂, …, c] for the output. */
export type SmallNet = readonly (readonly number[])[];

/** A network after some steps of its training. */
export interface Frame {
  readonly step: number;
  readonly net: SmallNet;
}

export const hiddenUnits = (net: SmallNet) => net.slice(0, -1);

/** @throws InputError unless the rows are those of a network */
export function checkNet(name: string, net: unknown): void {
  checkPattern(name, net, [[0]]);
  const rows = net as SmallNet;
  demand(rows.length > 1, `${name} to have rows for hidden units and output`, `${rows.length} row`);
  const units = rows.length - 1;
  for (const [j, row] of rows.entries()) {
    const wanted = j < units ? 3 : units + 1;
    demand(row.length === wanted, `${wanted} numbers in ${name}[${j}]`, `${row.length}`);
  }
}

/** @throws InputError unless these are two frames or more of networks with two hidden units, in the order of their steps */
export function checkFrames(name: string, frames: unknown): void {
  checkPattern(name, frames, [{ step: 0, net: [[0]] }]);
  const { length } = frames as readonly Frame[];
  demand(length > 1, `two ${name} or more`, `${length}`);
  let before = -1;
  for (const [k, { step, net }] of (frames as readonly Frame[]).entries()) {
    demand(step > before, `${name}[${k}].step above the one before, ${before}`, `${step}`);
    before = step;
    checkNet(`${name}[${k}].net`, net);
    const units = hiddenUnits(net).length;
    demand(units === 2, `two hidden units in ${name}[${k}].net`, `${units}`);
  }
}

/** The logit of the output. */
export function logitOf(net: SmallNet, { x1, x2 }: { x1: number; x2: number }): number {
  const hidden = hiddenUnits(net).map(([w1 = 0, w2 = 0, b = 0]) => sigmoid(w1 * x1 + w2 * x2 + b));
  const output = net.at(-1) as readonly number[];
  return hidden.reduce((z, h, j) => z + (output[j] as number) * h, output.at(-1) as number);
}

/** How many points have the verdict of their label. */
export const rightOf = (net: SmallNet, points: readonly PlanePoint[]) =>
  points.filter((point) => logitOf(net, point) > 0 === (point.y === 1)).length;

/** The mean cross-entropy over the points. */
export const costOfNet = (net: SmallNet, points: readonly PlanePoint[]) =>
  points.reduce((sum, point) => sum + crossEntropy(logitOf(net, point), point.y), 0) /
  points.length;

/**
 * What a hidden unit says, as an expression.
 *
 * @param net - expression of the rows
 * @param j - the unit, counted from 0
 */
export const hiddenExpression = (net: string, j: number, x1: string, x2: string) =>
  `(1 / (1 + exp(-(${net}[${j}][0] * ${x1} + ${net}[${j}][1] * ${x2} + ${net}[${j}][2]))))`;

/** The logit of the output of a network with so many hidden units, as an expression. */
export const logitExpression = (net: string, units: number, x1: string, x2: string) =>
  `(${Array.from({ length: units }, (_, j) => `${net}[${units}][${j}] * ${hiddenExpression(net, j, x1, x2)}`).join(" + ")} + ${net}[${units}][${units}])`;
