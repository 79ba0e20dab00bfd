/** A line that tells two species of penguins apart. */

import type { Penguins } from "../../data/penguins.js";
import { demand } from "../../input/input-error.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { classMarks } from "../kit/class-marks.js";
import { checkExamples, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count, fixed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The line turns about this length when its tilt changes: the middle of the beaks, mm. */
const pivot = 44;

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
  const { beakLength, beakDepth, chinstrap } = penguins;
  checkExamples(beakLength, chinstrap, ["penguins.beakLength", "penguins.chinstrap"]);
  const m = beakLength.length;
  demand(beakDepth.length === m, `${m} penguins.beakDepth`, String(beakDepth.length));
  const lengths = domainFor(beakLength, [31, 59]);
  const depths = domainFor(beakDepth, [15, 22]);
  const lifts = { min: Math.ceil(10 * depths[0]) / 10, max: Math.floor(10 * depths[1]) / 10 };
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
    `${count(m, "penguin")} by the length and the depth of their beaks.${compare(values)} Two sliders tilt and lift a line: below it the ` +
      `verdict is Chinstrap, above it Adelie. With tilt ${written(start.tilt)} and lift ${written(start.lift)} mm it puts ${wrong} on the wrong side.`,
    {
      ...panel,
      params: [
        slider("tilt", { value: start.tilt, min: -1, max: 1, step: 0.05 }),
        slider("lift", { value: start.lift, ...lifts, step: 0.1, label: "lift (mm)" }),
        {
          name: "wrong",
          expr: ["0", ...values.map(({ x1, x2, y }) => isWrong(x1, x2, y))].join(" + "),
        },
      ],
      encoding: {
        x: axis("x1", "length of the beak, x₁ (mm)", lengths),
        y: axis("x2", "depth of the beak, x₂ (mm)", depths),
      },
      data: { values },
      layer: [
        along(lengths, depths, {
          type: "area",
          color: colours.shade,
          opacity: 0.7,
          clip: true,
        }),
        along(lengths, depths, {
          type: "line",
          color: colours.curve,
          strokeWidth: 2.5,
          clip: true,
        }),
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
        verdict("above the line the verdict is Adelie", lengths, depths[1] - 0.35, "tilt < 0"),
        verdict("below it, Chinstrap", lengths, depths[0] + 0.35, "tilt >= 0"),
      ],
    },
  );
}

/** The mean length of the beaks of both species compared, if there are penguins of both. */
function compare(penguins: readonly { x1: number; y: number }[]): string {
  const [adelies, chinstraps] = [0, 1].map((label) => {
    const lengths = penguins.filter(({ y }) => y === label).map(({ x1 }) => x1);
    return fixed(lengths.reduce((sum, length) => sum + length, 0) / lengths.length, 1);
  });
  const both = new Set(penguins.map(({ y }) => y)).size === 2;
  return both
    ? ` Those of Chinstraps are ${chinstraps} mm long on average, those of Adelies ${adelies} mm.`
    : "";
}

/** The line from end to end, as a mark. */
const along = (
  [from, to]: Domain,
  [floor]: Domain,
  mark: { type: string; [property: string]: unknown },
) => ({
  data: { values: [{ x1: from }, { x1: to }] },
  transform: [
    { calculate: lineAt("datum.x1"), as: "x2" },
    { calculate: `${floor}`, as: "floor" },
  ],
  mark,
  ...(mark.type === "area" ? { encoding: { y2: { field: "floor" } } } : {}),
});

const penguinMarks = {
  mark: { type: "point", filled: true, size: 45, opacity: 0.85, aria: false },
  encoding: classMarks("species", names),
};

/**
 * What the verdict is on one side of the line, said in the corner that is farthest on that side.
 *
 * @param right - expression: whether that is the corner on the right
 */
const verdict = (label: string, [left, end]: Domain, x2: number, right: string) => ({
  data: { values: [{ x2, label }] },
  transform: [{ calculate: `${right} ? ${end - 0.5} : ${left + 0.5}`, as: "x1" }],
  mark: {
    type: "text",
    align: { expr: `${right} ? 'right' : 'left'` },
    fontStyle: "italic",
    color: colours.quiet,
  },
  encoding: { text: { field: "label" } },
});
