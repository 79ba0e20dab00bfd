/** Machines, memory and money of a class, from figures of a load test. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  classes,
  document,
  section,
  valuesFile,
  withResources,
} from "../../tools/cost/document.js";
import { type Measured, readMeasured } from "../../tools/cost/measured.js";
import { assumed, inClass, inContainers, plan, resources } from "../../tools/cost/plan.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { inProject } from "../../tools/setup/paths.js";

/** Not measured: round numbers, to compute with by hand. */
const figures: Measured = {
  when: "not yet",
  machine: { cores: 2, memoryGB: 24, node: "20.20.2" },
  learners: 30,
  finished: 30,
  kernelDeaths: 0,
  failedCells: 0,
  firstChartSeconds: { median: 10, p95: 20, slowest: 30 },
  memoryPerLearnerMB: { median: 400, most: 500, kernel: 300, server: 100, sharedOnce: 1000 },
  processorSecondsPerLearner: { start: 10, lessons: 100 },
  alone: { memoryMB: 700, processorSeconds: { start: 20, lessons: 150 } },
};
const price = { core: 0.01, gb: 0.001 };
const one = (atOnce: number, measured = figures) =>
  plan(inClass(measured), { learners: atOnce, atOnce }, price, 10);

describe("a plan", () => {
  it("for 30 at once is one machine: 30 × 500 MB, the system and what is shared", () => {
    const { memoryGB, machines, coresToStart } = one(30);
    expect(memoryGB).toBeCloseTo(15 + assumed.systemGB + 1, 10);
    expect(machines).toBe(1);
    expect(coresToStart).toBeCloseTo((30 * 10) / 300, 10);
  });

  it("takes another machine with the first learner who does not fit any more", () => {
    // 32 GB − 2 − 1 hold 58 learners of 500 MB.
    expect([one(58).machines, one(59).machines]).toEqual([1, 2]);
  });

  it("takes as many machines as the cores need where memory would need fewer", () => {
    const busy = { ...figures, processorSecondsPerLearner: { start: 60, lessons: 100 } };
    // 56 learners ask for 11.2 cores; a machine is planned with 5.6.
    expect([one(28, busy).machines, one(56, busy).machines, one(57, busy).machines]).toEqual([
      1, 2, 3,
    ]);
  });

  it("costs what its machines cost, for as long as servers are open", () => {
    const { dollarsPerHour, dollars } = one(59);
    expect(dollarsPerHour).toBeCloseTo(2 * (8 * 0.01 + 32 * 0.001), 10);
    expect(dollars).toBeCloseTo(dollarsPerHour * 10 * (0.75 + 1), 10);
  });

  it("costs twice as much where half of the learners come at a time, and then the others", () => {
    const halves = plan(inClass(figures), { learners: 100, atOnce: 50 }, price, 10);
    expect(halves.dollars).toBeCloseTo(2 * one(50).dollars, 10);
  });

  it("for containers counts what one alone takes, and nothing as shared", () => {
    const { memoryGB } = plan(inContainers(figures), { learners: 10, atOnce: 10 }, price, 10);
    expect(memoryGB).toBeCloseTo(7 + assumed.systemGB, 10);
  });

  it("promises a container what one alone took, and allows twice that", () => {
    expect(resources(figures, 10).memory).toEqual({ guarantee: "700M", limit: "1400M" });
    const more = { ...figures.alone, memoryMB: 701 };
    expect(resources({ ...figures, alone: more }, 10).memory.guarantee).toBe("800M");
  });
});

describe("the figures of the load test", () => {
  const file = join(mkdtempSync(join(tmpdir(), "one neuron ")), "measured.json");
  const reading = (text: string) => {
    writeFileSync(file, text);
    return () => readMeasured(file);
  };

  it("are read as they are", () => {
    expect(reading(JSON.stringify(figures))()).toEqual(figures);
  });

  it("are undefined before there are any", () => {
    expect(readMeasured(join(file, "..", "none.json"))).toBeUndefined();
  });

  it.each([
    ["{", "is not JSON"],
    ["null", "expected machine.cores to be a number above 0, got undefined"],
    [JSON.stringify({ ...figures, learners: "30" }), 'learners to be a number above 0, got "30"'],
    [
      JSON.stringify({ ...figures, memoryPerLearnerMB: { most: 0, median: 1 } }),
      "most to be a number above 0, got 0",
    ],
  ])("are refused when they are damaged: %s", (text, words) => {
    expect(reading(text)).toThrow(words);
    expect(reading(text)).toThrow("npm run classroom -- --load 30");
  });
});

describe("what is written", () => {
  const lessons = notebooksIn().length;

  it("has a row for 30, 300 and 30 000 learners, with the figures that they come from", () => {
    const text = section(figures, lessons);
    for (const words of [
      "| 30 | 30 |",
      "| 300 | 150 |",
      "| 30,000 | 1,500 |",
      "400 MB",
      "500 at most",
    ])
      expect(text).toContain(words);
    expect(classes.map(({ learners }) => learners)).toEqual([30, 300, 30_000]);
  });

  it("changes four values of a Hub, and neither the others nor a comment", () => {
    const old = readFileSync(valuesFile, "utf8");
    const text = withResources(old, figures, lessons);
    const { memory, cpu } = parse(text).singleuser;
    expect({ memory, cpu }).toEqual(resources(figures, lessons));
    const rest = (all: string) => all.replace(/(guarantee|limit): .*/g, "$1");
    expect(rest(text)).toBe(rest(old));
  });

  it("is what tools/classroom/measured.json gives: if not, npm run cost -- --write", () => {
    const measured = readMeasured();
    expect(readFileSync(document, "utf8")).toContain(section(measured, lessons));
    const values = readFileSync(valuesFile, "utf8");
    if (measured) expect(withResources(values, measured, lessons)).toBe(values);
  });

  it("shows every number that is assumed", () => {
    const text = readFileSync(document, "utf8");
    const shown = [
      `${assumed.systemGB} GB, and what its learners share`,
      `within ${assumed.startMinutes} minutes`,
      `${60 * assumed.lessonHours} minutes a lesson`,
      `at times ${assumed.bursts} times`,
      `planned to be ${100 * assumed.fullAt} % full`,
      `${assumed.cores} cores, ${assumed.memoryGB} GB`,
    ];
    for (const words of shown) expect(text).toContain(words);
  });
});

describe("npm run cost", () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", inProject("tools", "cost", "main.ts"), ...args],
      {
        cwd: inProject(),
        encoding: "utf8",
      },
    );

  it.each([
    [["--learners", "0"], '--learners to be a whole number above 0, got "0"'],
    [["--learners", "30", "--at-once", "31"], "31 of 30 learners cannot be at it at once"],
    [["--price-core", "cheap"], '--price-core to be a number above 0, got "cheap"'],
    [["--learner", "30"], "--learner"],
  ])("refuses %j in a sentence", (args, words) => {
    const { stderr, status } = run(...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);
  });
});
