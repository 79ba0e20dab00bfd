/** `npm run bench`: times the library beside others on the same data and writes the tables into docs/performance.md. */

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { random, randomNormal } from "one-neuron";
import { runProgram } from "../setup/run-program.js";
import { UserError } from "../setup/user-error.js";
import { type Case, cases } from "./cases.js";
import { compareColdStart } from "./cold-start.js";
import { Contender } from "./contender.js";
import { benchFolder, prepareBench } from "./environment.js";
import { measureGradients } from "./gradients.js";
import { measureGrowth } from "./growth.js";
import { measureLimits } from "./limits.js";
import { freshPages, measurePages } from "./pages.js";
import { median, number, table, writeSection } from "./report.js";

const rounds = 9;
const secondsPerRun = 1;

/** Random data of a case, as 32-bit numbers in a file that every contender reads: X row after row, then Y. */
function writeData({ name, nX, m }: Case): string {
  const next = name === "wide" ? random(1) : randomNormal(1);
  const coin = random(2);
  const numbers = Float32Array.from({ length: (nX + 1) * m }, (_, at) =>
    at < nX * m ? next() : Number(coin() < 0.4),
  );
  const file = join(benchFolder, `${name}.bin`);
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(file, numbers);
  return file;
}

/** The contenders take turns, so that all of them suffer alike from whatever else the computer is doing. */
async function compare(of: Case): Promise<string> {
  const file = writeData(of);
  const contenders: Contender[] = [];
  for (const name of ["one-neuron", ...Object.keys(of.contenders)]) {
    const contender = await Contender.start(name, of, file);
    await contender.warmUp(secondsPerRun);
    contenders.push(contender);
  }
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) await contender.run();
  for (const contender of contenders) await contender.end();

  const [ours] = contenders as [Contender];
  const ourTime = median(ours.times);
  const rows = contenders.map((contender) => {
    const ratio = median(contender.times) / ourTime;
    const bar = of.contenders[contender.name];
    return [
      contender.name,
      number(median(contender.times)),
      contender === ours ? "1" : number(ratio),
      bar === undefined ? "" : `≥ ${bar} ${ratio >= bar ? "✓" : "✗"}`,
      contender.steps < of.steps ? `${contender.steps} steps, scaled` : agreement(contender, ours),
    ];
  });
  const data = 4 * (of.nX + 1) * of.m;
  const peak = await Contender.peak("one-neuron", of, file);
  const limit = 1.3 * data + 1e8;
  const memory = `Peak memory of a process that reads the data and trains once with this library: ${mega(peak)}, data ${mega(data)}; bar 1.3 × data + 100 MB = ${mega(limit)} ${peak <= limit ? "✓" : "✗"}.`;
  return [
    `### ${of.name}: ${of.nX} × ${of.m}, ${of.steps} steps`,
    table(["contender", "seconds", "times ours", "bar", ""], rows),
    ...(data > 1e7 ? [memory] : []),
  ].join("\n\n");
}

const mega = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

const agreement = (contender: Contender, ours: Contender) =>
  contender !== ours && Math.abs(contender.last.b - ours.last.b) < 1e-4 ? "same b as ours" : "";

/** A part of the benchmark by its name: measures, and returns what it found, or undefined if it could not measure here. */
type Part = readonly [name: string, measure: () => Promise<string | undefined>];

/** What stands between two marks in docs/performance.md. */
interface Section {
  readonly name: string;
  /** How often what is measured. */
  readonly rounds: string;
  readonly parts: readonly Part[];
  /** Gets what it needs and the course does not. */
  readonly prepare?: () => Promise<void>;
}

const sections: readonly Section[] = [
  {
    name: "bench",
    rounds: `contenders: medians of ${rounds} interleaved runs`,
    prepare: prepareBench,
    parts: [
      ...cases.map((of): Part => [of.name, () => compare(of)]),
      ["limits", measureLimits],
      ["growth", measureGrowth],
      ["gradients", async () => measureGradients()],
      ["cold", compareColdStart],
    ],
  },
  { name: "pages", rounds: `${freshPages} fresh pages each`, parts: [["pages", measurePages]] },
];

/** @param wanted - names of parts: cases, limits, growth, gradients, cold, pages; all where none is given */
async function main(wanted: string[]): Promise<void> {
  const names = sections.flatMap(({ parts }) => parts.map(([name]) => name));
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown)
    throw new UserError(
      `There is no part "${unknown}" of the benchmark.`,
      `Choose from: ${names.join(", ")}; or none, for all.`,
    );
  for (const section of sections) await measureSection(section, wanted.length > 0 ? wanted : names);
}

/** Prints what it finds, and writes it down if all parts of the section were measured. */
async function measureSection(section: Section, wanted: readonly string[]): Promise<void> {
  const chosen = section.parts.filter(([part]) => wanted.includes(part));
  if (chosen.length === 0) return;
  await section.prepare?.();
  const texts: string[] = [];
  for (const [, measure] of chosen) {
    const text = await measure();
    if (text === undefined) continue;
    texts.push(text);
    console.log(`\n${text}`);
  }
  if (texts.length < section.parts.length) return;
  const [cpu] = cpus();
  const machine = `Node ${process.versions.node}, ${cpus().length} cores ${cpu?.model.trim()}, ${section.rounds}.`;
  writeSection(section.name, [machine, ...texts].join("\n\n"));
}

await runProgram(() => main(process.argv.slice(2)));
