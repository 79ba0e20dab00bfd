/** Why descent needs measurements that are standardised. */

import { demand } from "../../input/input-error.js";
import { domainFor } from "../kit/axis.js";
import { bowlOf, conditionNumber, costOf } from "../kit/bowl.js";
import { contourLayers } from "../kit/contour-layers.js";
import {
  checkStops,
  type Parameters,
  parameterAxes,
  type Region,
  regionFor,
  type Stop,
} from "../kit/parameters.js";
import { checkExamples, checkPattern } from "../kit/pattern.js";
import { half, panelTitle, sideBySide } from "../kit/side-by-side.js";
import { meaning, slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** A unit of measurement, as a standardizer gives it. */
interface Scale {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Where a descent was after some number of steps. */
export interface Milestone extends Stop {
  readonly steps: number;
}

const usualRaw: Region = { w: [-0.6, 0.1], b: [-5, 40] };

/** It has the shape of its panel, so that round rings look round. */
const usualStandardised: Region = { w: [-4, 1], b: [-4.1, 2] };

/**
 * The same bowl over the parameters of raw and of standardised measurements, side by side, with the way of a descent
 * in each; a slider says how far both are drawn.
 *
 * @param x - temperature of each flight, standardised
 * @param y - labels, 0 or 1
 * @param scale - what leads from x back to the raw temperatures, °F
 * @param ways - milestones of the two descents, each in its own parameters, after the same numbers of steps
 * @throws InputError if a threshold separates the labels, the milestones differ, or a cost is not that of its parameters
 */
export function scalesChart(
  x: readonly number[],
  y: readonly number[],
  scale: Scale,
  ways: { raw: readonly Milestone[]; standardised: readonly Milestone[] },
): ChartSpec {
  checkExamples(x, y);
  checkPattern("scale", scale, { mean: 0, standardDeviation: 0 });
  const { mean, standardDeviation } = scale;
  demand(standardDeviation > 0, "scale.standardDeviation above 0", String(standardDeviation));
  const milestones = [{ w: 0, b: 0, J: 0, steps: 0 }] as const;
  checkPattern("ways", ways, { raw: milestones, standardised: milestones });
  const steps = ways.raw.map((milestone) => milestone.steps);
  const others = ways.standardised.map((milestone) => milestone.steps);
  demand(`${steps}` === `${others}`, `ways.standardised after ${steps} steps`, `${others}`);
  const raw = x.map((xi) => mean + standardDeviation * xi);
  checkStops("ways.raw", ways.raw, costOf(raw, y));
  checkStops("ways.standardised", ways.standardised, costOf(x, y));

  const bowl = bowlOf(x, y);
  const toRaw = ({ w, b }: Parameters) => ({
    w: w / standardDeviation,
    b: b - (w * mean) / standardDeviation,
  });
  const rawBottom = toRaw(bowl.bottom);
  const ratios = {
    raw: conditionNumber(raw, rawBottom),
    standardised: conditionNumber(x, bowl.bottom),
  };
  const layers = { raw: contourLayers(bowl, toRaw), standardised: contourLayers(bowl) };
  const rawRegion = {
    w: domainFor(
      [rawBottom, ...ways.raw].map(({ w }) => w),
      usualRaw.w,
    ),
    b: domainFor(
      [rawBottom, ...ways.raw].map(({ b }) => b),
      usualRaw.b,
    ),
  };
  const region = regionFor([bowl.bottom, ...ways.standardised], usualStandardised);
  const side = (
    name: string,
    way: readonly Milestone[],
    region: Region,
    { rings, bottom }: ReturnType<typeof contourLayers>,
  ) => {
    const { x, y } = parameterAxes(region);
    return {
      title: panelTitle(name),
      ...half,
      encoding: {
        x: { ...x, title: `w, drawn ${largerThanB(region)} b`, axis: { tickCount: 4 } },
        y,
      },
      layer: [rings, bottom, ...reached(way)],
    };
  };
  const costs = (way: readonly Milestone[]) => `[${way.map((stop) => stop.J.toFixed(6))}][k]`;
  const last = steps.length - 1;
  const stepsWalked = (steps[last] as number).toLocaleString("en-US");
  const ends = (way: readonly Milestone[]) =>
    `from ${fixed(way[0]?.J as number, 4)} to ${fixed(way[last]?.J as number, 4)}`;
  return chart(
    {
      expr: `'Step ' + format([${steps}][k], ',') + ': raw °F at J = ' + format(${costs(ways.raw)}, '.4f') + ', standardised at ' + format(${costs(ways.standardised)}, '.4f')`,
    },
    `Two contour maps of the same cost, whose lowest is ${fixed(bowl.bottom.J, 4)}. Over w and b for raw °F the bowl is ${inRatio(ratios.raw)} times as curved across as along, ` +
      `over standardised parameters ${inRatio(ratios.standardised)} times. In ${stepsWalked} steps the raw descent goes ${ends(ways.raw)}, the standardised one ${ends(ways.standardised)}. A slider walks through both.`,
    {
      usermeta: { equalUnits: true },
      params: [
        slider("k", { value: last, min: 0, max: last, step: 1, label: "milestone" }),
        meaning("k", `'step ' + format([${steps}][k], ',')`),
      ],
      ...sideBySide([
        side(`raw °F: ${shape(ratios.raw)}`, ways.raw, rawRegion, layers.raw),
        side(
          `standardised: ${shape(ratios.standardised)}`,
          ways.standardised,
          region,
          layers.standardised,
        ),
      ]),
    },
  );
}

/** Where a descent was at its milestones up to `k`, of which the last is ringed. Between them lie steps that are not drawn, so no line joins them. */
function reached(way: readonly Milestone[]) {
  const data = { values: way.map((stop, k) => ({ ...stop, k })) };
  return [
    {
      data,
      transform: [{ filter: "datum.k <= k" }],
      mark: { type: "point", filled: true, size: 40, color: colours.yes, opacity: 1 },
      encoding: {
        tooltip: [
          { field: "steps", type: "quantitative", title: "steps", format: "," },
          { field: "w", type: "quantitative", title: "w", format: ".4f" },
          { field: "b", type: "quantitative", title: "b", format: ".4f" },
          { field: "J", type: "quantitative", title: "J", format: ".4f" },
        ],
      },
    },
    {
      data,
      transform: [{ filter: "datum.k == k" }],
      mark: { type: "point", size: 160, color: colours.yes, strokeWidth: 2, opacity: 1 },
    },
  ];
}

/** How large a unit of w is drawn, compared with one of b. */
function largerThanB({ w, b }: Region): string {
  const ratio = half.width / (w[1] - w[0]) / (half.height / (b[1] - b[0]));
  return Math.abs(ratio - 1) < 0.01
    ? "as large as"
    : `${Number(ratio.toPrecision(2))} times as large as`;
}

/** The greatest curvature divided by the least, in words; up to 4 the rings are at most twice as long as wide. */
const shape = (ratio: number) =>
  ratio <= 4 ? "nearly round" : ratio < 1000 ? "stretched" : "a trench";

/** @example inRatio(825897) // "826,000" */
const inRatio = (ratio: number) =>
  Number(ratio.toPrecision(3)).toLocaleString("en-US", { maximumSignificantDigits: 3 });
