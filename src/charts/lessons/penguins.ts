/** A line that tells two species of penguins apart. */

import type { Penguins } from "../../data/penguins.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The line turns about this length when its tilt changes: the middle of the beaks, mm. */
const pivot = 44;

const [short, long] = [31, 59];
const [shallow, deep] = [15, 22];
const names = ["Adelie (0)", "Chinstrap (1)"];

/** Depth of the line at a length, and whether a penguin is on the side that belongs to the other label. */
const lineAt = (length: string | number) => `lift + tilt * (${length} - ${pivot})`;
const isWrong = (length: string | number, depth: string | number, y: string | number) =>
  `((${depth} < ${lineAt(length)}) != (${y} == 1))`;

/**
 * Penguins by the length and the depth of their beaks, with a line that two sliders move. Below the line the verdict is
 * Chinstrap (1), above it Adelie (0); penguins on the wrong side are ringed, and the title counts them.
 *
 * @param penguins - the data
 * @param start - tilt of the line (mm deeper for each mm longer) and its depth at a length of 44 mm (mm)
 */
export function penguinsChart(
  penguins: Penguins,
  start: { tilt: number; lift: number },
): ChartSpec {
  checkPattern("penguins", penguins, {
    species: [""],
    beakLength: [0],
    beakDepth: [0],
    chinstrap: [0],
  });
  checkPattern("start", start, { tilt: 0, lift: 0 });
  const { species, beakLength, beakDepth, chinstrap } = penguins;
  const m = species.length;
  const values = Array.from({ length: m }, (_, i) => ({
    x1: beakLength[i] as number,
    x2: beakDepth[i] as number,
    y: chinstrap[i] as number,
    species: names[chinstrap[i] as number],
  }));
  const wrong = values.filter(
    ({ x1, x2, y }) => x2 < start.lift + start.tilt * (x1 - pivot) !== (y === 1),
  ).length;
  return chart(
    { expr: `wrong + ' of ${m} penguins are on the wrong side'` },
    `${m} penguins by the length and the depth of their beaks. Those of Chinstraps are longer. Two sliders tilt and lift a line: below it the ` +
      `verdict is Chinstrap, above it Adelie. With tilt ${start.tilt} and lift ${start.lift} mm it puts ${wrong} on the wrong side.`,
    {
      ...panel,
      params: [
        slider("tilt", { value: start.tilt, min: -1, max: 1, step: 0.05 }),
        slider("lift", { value: start.lift, min: 15, max: 22, step: 0.1, label: "lift (mm)" }),
        { name: "wrong", expr: values.map(({ x1, x2, y }) => isWrong(x1, x2, y)).join(" + ") },
      ],
      encoding: {
        x: axis("x1", "length of the beak, x₁ (mm)", [short, long]),
        y: axis("x2", "depth of the beak, x₂ (mm)", [shallow, deep]),
      },
      data: { values },
      layer: [
        along(short, long, {
          type: "area",
          color: colours.shade,
          opacity: 0.7,
          clip: true,
        }),
        along(short, long, { type: "line", color: colours.curve, strokeWidth: 2.5, clip: true }),
        penguinMarks,
        {
          transform: [{ filter: isWrong("datum.x1", "datum.x2", "datum.y") }],
          mark: {
            type: "point",
            size: 150,
            aria: false,
            color: colours.curve,
            strokeWidth: 1.5,
            opacity: 1,
          },
        },
        verdict(short + 0.5, deep - 0.35, "above the line the verdict is Adelie", "left"),
        verdict(long - 0.5, shallow + 0.35, "below it, Chinstrap", "right"),
      ],
    },
  );
}

const axis = (field: string, title: string, domain: readonly number[]) => ({
  field,
  type: "quantitative",
  title,
  scale: { domain, nice: false, zero: false },
});

/** The line from end to end, as a mark. */
const along = (from: number, to: number, mark: { type: string; [property: string]: unknown }) => ({
  data: { values: [{ x1: from }, { x1: to }] },
  transform: [
    { calculate: lineAt("datum.x1"), as: "x2" },
    { calculate: `${shallow}`, as: "floor" },
  ],
  mark,
  ...(mark.type === "area" ? { encoding: { y2: { field: "floor" } } } : {}),
});

const penguinMarks = {
  mark: { type: "point", filled: true, size: 45, opacity: 0.85, aria: false },
  encoding: {
    color: {
      field: "species",
      type: "nominal",
      title: null,
      scale: { domain: names, range: [colours.no, colours.yes] },
      legend: { orient: "top", direction: "horizontal" },
    },
    shape: {
      field: "species",
      type: "nominal",
      title: null,
      scale: { domain: names, range: ["circle", "triangle-up"] },
    },
  },
};

const verdict = (x1: number, x2: number, label: string, align: string) => ({
  data: { values: [{ x1, x2, label }] },
  mark: { type: "text", align, fontStyle: "italic", color: colours.quiet },
  encoding: { text: { field: "label" } },
});
