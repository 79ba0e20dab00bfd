/** What mistakes cost at every threshold, as a line of steps over log-odds. */

import { colours } from "../theme.js";
import type { Domain } from "./axis.js";

/** All thresholds from `from` to `to`, in log-odds: they make the same mistakes. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly missed: number;
  readonly alarms: number;
}

/** The steps of the curve, from the lowest threshold to the highest: one acts where z is above it. */
export function stepsOf(z: readonly number[], Y: readonly number[], [low, high]: Domain): Step[] {
  const edges = [low, ...[...new Set(z)].sort((a, b) => a - b), high];
  const count = (label: number, keeps: (zi: number) => boolean) =>
    z.filter((zi, i) => Y[i] === label && keeps(zi)).length;
  return edges.slice(0, -1).map((from, k) => ({
    from,
    to: edges[k + 1] as number,
    missed: count(1, (zi) => zi <= from),
    alarms: count(0, (zi) => zi > from),
  }));
}

/** What the lowest step costs per example. */
export const lowestAt = (steps: readonly Step[], factor: number, m: number) =>
  Math.min(...steps.map(({ missed, alarms }) => factor * missed + alarms)) / m;

/**
 * The curve with its lowest steps, and the threshold of theory on it. What is much dearer than theory is above the picture. The chart
 * has the parameters `factor`, `threshold`, `theory`, `lowest` and `top`.
 *
 * @param m - the number of examples
 * @param place - expression of the place of the threshold
 */
export function costLayers(steps: readonly Step[], m: number, place: string) {
  const last = steps.at(-1) as Step;
  const cost = { calculate: `(factor * datum.missed + datum.alarms) / ${m}`, as: "cost" };
  const y = {
    field: "cost",
    type: "quantitative",
    title: "cost per flight, in false alarms",
    scale: { domainMin: 0, domainMax: { expr: "top" }, nice: false },
  };
  return [
    {
      data: { values: [{}] },
      transform: [{ calculate: place, as: "x" }],
      mark: { type: "rule", color: colours.curve, strokeWidth: 2.5 },
    },
    {
      data: { values: [...steps, { ...last, from: last.to }] },
      transform: [cost, { calculate: "datum.from", as: "x" }],
      mark: { type: "line", interpolate: "step-after", color: colours.curve, clip: true },
      encoding: { y },
    },
    {
      data: { values: steps },
      transform: [
        cost,
        { filter: "datum.cost < lowest + 1e-9" },
        { calculate: "1 / (1 + exp(-datum.from))", as: "above" },
        { calculate: "1 / (1 + exp(-datum.to))", as: "below" },
        { calculate: "datum.from", as: "x" },
      ],
      mark: { type: "rule", color: colours.second, strokeWidth: 6, strokeCap: "butt" },
      encoding: {
        y,
        x2: { field: "to" },
        tooltip: [
          { field: "missed", title: "dangers missed" },
          { field: "alarms", title: "false alarms" },
          { field: "cost", type: "quantitative", title: "cost per flight", format: ".3f" },
          { field: "above", type: "quantitative", title: "thresholds from", format: ".4f" },
          { field: "below", type: "quantitative", title: "to", format: ".4f" },
        ],
      },
    },
    {
      data: { values: [{}] },
      transform: [
        { calculate: place, as: "x" },
        { calculate: "theory", as: "cost" },
        { calculate: "threshold", as: "above" },
      ],
      mark: { type: "point", filled: true, size: 120, color: colours.yes, opacity: 1 },
      encoding: {
        y,
        tooltip: [
          { field: "above", type: "quantitative", title: "act above ŷ", format: ".4f" },
          { field: "cost", type: "quantitative", title: "cost per flight", format: ".3f" },
        ],
      },
    },
  ];
}
