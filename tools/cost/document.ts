/** Writes what was computed into docs/classroom.md and into the values of a Hub. */

import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { number, table, writeSection } from "../bench/report.js";
import { inProject } from "../setup/paths.js";
import type { Measured } from "./measured.js";
import { assumed, type Class, inClass, inContainers, type Price, plan, resources } from "./plan.js";

/** The list price of AWS Fargate (Linux on x86, US East) at https://aws.amazon.com/fargate/pricing/ in March 2026. */
export const example: Price = { core: 0.04048, gb: 0.004445 };

/** A class in its room, a course of lectures half of which comes at a time, and a course on the open net. */
export const classes: readonly Class[] = [
  { learners: 30, atOnce: 30 },
  { learners: 300, atOnce: 150 },
  { learners: 30_000, atOnce: 1500 },
];

const thousands = (value: number) => Math.round(value).toLocaleString("en-US");
const money = (value: number) => (value < 10 ? value.toFixed(2) : thousands(value));

const ways = [
  { name: "`npm run classroom`", needs: inClass },
  { name: "Kubernetes", needs: inContainers },
];

/** Two rows a class, one for each way: machines, memory, money. */
export function planTable(
  measured: Measured,
  of: readonly Class[],
  price: Price,
  lessons: number,
): string {
  const both = of.flatMap((one) => ways.map((way) => ({ one, way })));
  const rows = both.map(({ one, way }) => {
    const { machines, memoryGB, coresToStart, coresToWork, dollarsPerHour, dollars } = plan(
      way.needs(measured),
      one,
      price,
      lessons,
    );
    return [
      thousands(one.learners),
      thousands(one.atOnce),
      way.name,
      `${thousands(memoryGB)} GB`,
      `${number(coresToStart)} / ${number(coresToWork)}`,
      thousands(machines),
      `$${money(dollarsPerHour)}`,
      `$${money(dollars)}`,
      `$${money(dollars / one.learners)}`,
    ];
  });
  return table(
    [
      ...["learners", "at once", "way", "memory", "cores at the start / at work"],
      `machines of ${assumed.cores} cores, ${assumed.memoryGB} GB`,
      ...["an hour", "the course", "a learner"],
    ],
    rows,
  );
}

/** The section of docs/classroom.md between its marks. */
export function section(measured: Measured | undefined, lessons: number): string {
  if (measured === undefined)
    return "Not measured yet. After `npm run classroom -- --load 30`, `npm run cost -- --write` computes this section.";
  const { median, most } = measured.memoryPerLearnerMB;
  const { start, lessons: work } = measured.processorSecondsPerLearner;
  const { cores, memoryGB, node } = measured.machine;
  const { firstChartSeconds: firstChart, alone } = measured;
  return [
    `Measured on ${measured.when} on ${cores} cores and ${memoryGB} GB with Node ${node}. ${measured.learners} learners ran all cells of all lessons at the same time:`,
    `${measured.finished} finished, ${measured.kernelDeaths} kernels died, ${measured.failedCells} cells failed. A learner takes ${number(median)} MB (median; ${number(most)} at most), ${number(start)} s of a processor to the first`,
    `chart and ${number(work)} s for all cells of the ${lessons} lessons. All open their first notebook at the same moment; the first chart comes after`,
    `${firstChart.median} s (median; 95 % within ${firstChart.p95} s, the slowest ${firstChart.slowest} s).`,
    `A learner who shares nothing with others, as in a container, takes ${number(alone.memoryMB)} MB, ${number(alone.processorSeconds.start)} s and`,
    `${number(alone.processorSeconds.lessons)} s.`,
    "",
    planTable(measured, classes, example, lessons),
  ].join("\n");
}

/** @param text - of the values file; its comments stay */
export function withResources(text: string, measured: Measured, lessons: number): string {
  const values = parseDocument(text);
  for (const [kind, { guarantee, limit }] of Object.entries(resources(measured, lessons))) {
    values.setIn(["singleuser", kind, "guarantee"], guarantee);
    values.setIn(["singleuser", kind, "limit"], limit);
  }
  return values.toString({ lineWidth: 0 });
}

export const valuesFile = inProject("deploy", "zero-to-jupyterhub.yaml");
export const document = inProject("docs", "classroom.md");

export function writeAll(measured: Measured, lessons: number): void {
  writeSection("cost", section(measured, lessons), document);
  writeFileSync(valuesFile, withResources(readFileSync(valuesFile, "utf8"), measured, lessons));
}
