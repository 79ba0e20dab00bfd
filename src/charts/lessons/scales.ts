/** Why descent needs measurements that are standardised. */

import { bowlOf } from "../kit/bowl.js";
import { contourLayers } from "../kit/contour-layers.js";
import { type Parameters, parameterAxes, type Stop } from "../kit/parameters.js";
import { checkExamples, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { walked } from "../kit/walked.js";
import type { ChartSpec } from "../spec.js";
import { chart } from "../theme.js";

/** A unit of measurement, as a standardizer gives it. */
interface Scale {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Where a descent was after some number of steps. */
export interface Milestone extends Stop {
  readonly steps: number;
}

/**
 * The same bowl over the parameters of raw and of standardised measurements, side by side, with the way of a descent
 * in each; a slider says how far both are drawn.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @param scale - what leads from x back to the raw measurements
 * @param ways - milestones of the two descents, each in its own parameters, after the same numbers of steps
 */
export function scalesChart(
  x: readonly number[],
  y: readonly number[],
  scale: Scale,
  ways: { raw: readonly Milestone[]; standardised: readonly Milestone[] },
): ChartSpec {
  checkExamples(x, y);
  checkPattern("scale", scale, { mean: 0, standardDeviation: 0 });
  const milestones = [{ w: 0, b: 0, J: 0, steps: 0 }] as const;
  checkPattern("ways", ways, { raw: milestones, standardised: milestones });
  const bowl = bowlOf(x, y);
  const toRaw = ({ w, b }: Parameters) => ({
    w: w / scale.standardDeviation,
    b: b - (w * scale.mean) / scale.standardDeviation,
  });
  const [raw, round] = [contourLayers(bowl, toRaw), contourLayers(bowl)];
  const last = ways.raw.length - 1;
  const steps = (way: readonly Milestone[]) => `[${way.map((stop) => stop.steps)}][k]`;
  const costs = (way: readonly Milestone[]) => `[${way.map((stop) => stop.J.toFixed(6))}][k]`;
  const end = (way: readonly Milestone[]) => way[last] as Milestone;
  const side = (name: string, way: readonly Milestone[], axes: object, layers: object[]) => ({
    title: { text: name, fontSize: 12, fontWeight: "normal", frame: "group", offset: 10 },
    width: 205,
    height: 250,
    encoding: axes,
    layer: [
      ...layers,
      walked(
        way.map((stop, k) => ({ ...stop, k })),
        40,
      ),
    ],
  });
  return chart(
    {
      expr: `'Step ' + format(${steps(ways.raw)}, ',') + ': raw °F at J = ' + format(${costs(ways.raw)}, '.4f') + ', standardised at ' + format(${costs(ways.standardised)}, '.4f')`,
    },
    `Two contour maps of the same cost. Over w and b for raw °F the rings are squeezed into one slanting thread, and after ${end(ways.raw).steps} steps the descent has barely left its start, at ${end(ways.raw).J.toFixed(4)}. ` +
      `Over standardised parameters the rings are nearly round and the descent is at the bottom, ${end(ways.standardised).J.toFixed(4)}. A slider walks through both.`,
    {
      params: [slider("k", { value: last, min: 0, max: last, step: 1, label: "milestone" })],
      hconcat: [
        side("raw °F: a thread", ways.raw, parameterAxes([-0.6, 0.1], [-5, 40]), [
          raw.rings,
          raw.bottom,
        ]),
        side("standardised: nearly round", ways.standardised, parameterAxes([-4, 1], [-4.1, 2]), [
          round.rings,
          round.names,
          round.bottom,
        ]),
      ],
      spacing: 70,
      bounds: "flush",
    },
  );
}
