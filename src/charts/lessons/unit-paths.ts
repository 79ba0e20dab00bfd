/** Where the weights of two hidden units go from an equal start, and from different ones. */

import { demand } from "../../input/input-error.js";
import { axis, type Domain } from "../kit/axis.js";
import { checkPattern } from "../kit/pattern.js";
import { panelTitle } from "../kit/side-by-side.js";
import { meaning, slider } from "../kit/slider.js";
import { checkFrames, type Frame } from "../kit/small-net.js";
import { fixed, listed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** A training, with words for how it started. */
interface Run {
  readonly start: string;
  readonly frames: readonly Frame[];
}

const names = ["unit 1", "unit 2"];

/** Both units are seen where they meet: the first is the larger mark. */
const sizes = [260, 70];

/**
 * The weights w₁ and w₂ of two hidden units as two points that move while the network is trained, one panel a training.
 *
 * @param runs - trainings with the same steps: `start` in a few words, `frames` as `foldChart` takes them
 */
export function unitPathsChart(runs: readonly Run[]): ChartSpec {
  checkPattern("runs", runs, [{ start: "", frames: [{ step: 0 }] }]);
  for (const [i, { frames }] of runs.entries()) checkFrames(`runs[${i}].frames`, frames);
  const steps = (runs[0] as Run).frames.map(({ step }) => step);
  for (const [i, { frames }] of runs.entries()) {
    const own = frames.map(({ step }) => step);
    demand(`${own}` === `${steps}`, `the steps of runs[0] in runs[${i}]`, `${own.slice(0, 6)} …`);
  }
  const last = steps.length - 1;
  const apart = runs.map(({ frames }) => frames.map(distance));
  const values = runs.flatMap(({ frames }) =>
    frames.flatMap(({ net }) => net.slice(0, 2).flatMap((row) => row.slice(0, 2))),
  );
  const reach = 1.1 * Math.max(0.5, ...values.map(Math.abs));
  const domain: Domain = [-reach, reach];
  return chart(
    {
      expr: `'Step ' + steps[k] + ': the units are ' + ${runs
        .map(({ start }, i) => `apart[${i}][k] + ' apart (${words(start)})'`)
        .join(" + ', ' + ")}`,
    },
    `The weights w₁ and w₂ of two hidden units as two points with their paths, one panel for each start. After ${steps[last]} steps ${listed(
      runs.map(({ start }, i) => `with the start "${start}" they are ${apart[i]?.[last]} apart`),
    )}.`,
    {
      usermeta: { equalUnits: true },
      params: [
        slider("k", { value: last, min: 0, max: last, step: 1, label: "training" }),
        { name: "steps", value: steps },
        meaning("k", "'step ' + format(steps[k], ',')"),
        { name: "apart", value: apart },
      ],
      hconcat: runs.map((run) => pathsOf(run, domain)),
      spacing: 70,
      bounds: "flush",
    },
  );
}

/** Words that can stand between single quotes. */
const words = (text: string) => text.replace(/['\\]/g, "’");

/** How far apart the weights of the two units are. */
function distance({ net }: Frame): string {
  const [one, other] = net as readonly (readonly [number, number, number])[];
  if (one === undefined || other === undefined) return "";
  return fixed(Math.hypot(one[0] - other[0], one[1] - other[1]), 2);
}

function pathsOf({ start, frames }: Run, domain: Domain) {
  const values = frames.flatMap(({ step, net }, k) =>
    names.map((unit, j) => ({
      k,
      step,
      unit,
      w1: Number(net[j]?.[0]?.toFixed(4)),
      w2: Number(net[j]?.[1]?.toFixed(4)),
    })),
  );
  const tooltip = [
    { field: "unit", type: "nominal" },
    { field: "step", type: "quantitative" },
    { field: "w1", type: "quantitative", title: "w₁", format: ".3f" },
    { field: "w2", type: "quantitative", title: "w₂", format: ".3f" },
  ];
  return {
    title: panelTitle(`start: ${words(start)}`),
    width: 205,
    height: 205,
    data: { values },
    encoding: { x: axis("w1", "w₁", domain), y: axis("w2", "w₂", domain) },
    layer: [
      {
        transform: [{ filter: "datum.k <= k" }],
        mark: { type: "line", color: colours.quiet, strokeWidth: 1.5 },
        encoding: { detail: { field: "unit" }, order: { field: "k" } },
      },
      ...names.map((unit, j) => ({
        transform: [{ filter: `datum.k == k && datum.unit == '${unit}'` }],
        mark: { type: "point", filled: false, strokeWidth: 2.5, size: sizes[j], opacity: 1 },
        encoding: {
          color: byUnit([colours.no, colours.yes]),
          shape: byUnit(["circle", "triangle-up"]),
          tooltip,
        },
      })),
    ],
  };
}

const byUnit = (range: readonly unknown[]) => ({
  field: "unit",
  type: "nominal",
  title: null,
  scale: { domain: names, range },
  legend: { orient: "top", direction: "horizontal" },
});
