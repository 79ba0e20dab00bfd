/** How long a reader waits in a live page: for the first cell, for a training, for a chart behind a slider. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { howToGetOne, isInstalled, launch, noneFound } from "../browser/chromium.js";
import { exportCourse } from "../export/export.js";
import { usual } from "../export/forms/index.js";
import { pageTable } from "./page-table.js";
import { firstRun, learningRate, sliderMoves, training, weight } from "./page-tasks.js";
import { median, number } from "./report.js";

/** How many of each kind; all kinds take turns, and the same training in Node takes turns with them. */
export const freshPages = 7;

/** @returns the table, or undefined where no Chromium is installed, after it said so */
export async function measurePages(): Promise<string | undefined> {
  if (!isInstalled) {
    console.log(`\n  Live pages are not measured. ${noneFound}\n  ${howToGetOne}`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-pages-"));
  const browser = await launch();
  try {
    const site = join(folder, "site");
    const form = { ...usual, withReference: false, withArchive: false };
    await exportCourse({ out: site, form, solutions: "folded" });
    const rounds: Round[] = [];
    while (rounds.length < freshPages) rounds.push(await measureRound(browser, site));
    return report(rounds, browser.version());
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All times in milliseconds. */
interface Round {
  readonly ready: number;
  readonly output: number;
  readonly inPage: number;
  readonly inNode: number;
  readonly weightMoves: readonly number[];
  readonly rateMoves: readonly number[];
}

const measureRound = async (browser: Browser, site: string): Promise<Round> => ({
  ...(await firstRun(browser, site)),
  inPage: await training(browser, site),
  inNode: trainingInNode(),
  weightMoves: await sliderMoves(browser, site, weight),
  rateMoves: await sliderMoves(browser, site, learningRate),
});

function trainingInNode(): number {
  const script = fileURLToPath(new URL("cats-times.js", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return Number(stdout.trim().split("\n").at(-1));
}

function report(rounds: readonly Round[], version: string): string {
  const of = (name: keyof Round) => rounds.flatMap((round) => round[name]);
  const tasks = pageTable([
    { name: "*Run* in lesson 03 → the worker is ready", times: of("ready"), bar: 500 },
    { name: "… → the chart of the first cell is there", times: of("output") },
    { name: "2000 steps on the drawn cats, lesson 08", times: of("inPage"), bar: 1000 },
    { name: "the same training in Node", times: of("inNode") },
    {
      name: "a slider moves a weight in lesson 03 → the new chart is there",
      times: of("weightMoves"),
      bar: 100,
    },
    {
      name: "a slider moves a learning rate in lesson 05 → the new chart, of six panels, is there",
      times: of("rateMoves"),
      bar: 100,
    },
  ]);
  // A page and the program after it share what else the computer is doing: so they are compared round by round.
  const ratio = median(rounds.map(({ inPage, inNode }) => inPage / inNode));
  return `${tasks}\n\nHeadless Chromium ${version}, pages opened from a disk. The training takes ${number(ratio)} × as long in the page as in Node.`;
}
