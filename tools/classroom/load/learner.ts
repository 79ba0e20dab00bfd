/** One learner of the measurement: starts the server, opens one lesson after the other and runs all its cells. */

import type { Hub } from "./hub.js";
import type { Notebook } from "./jupyter-server.js";
import { Kernel } from "./kernel.js";
import { memoryOf, processorSecondsOf, total, type Usage } from "./memory.js";

export interface Outcome {
  readonly name: string;
  /** Whether all lessons were run to their end. */
  finished: boolean;
  /** Seconds from asking for the server to the first chart. */
  firstChart?: number;
  /** Seconds until all lessons had run. */
  all?: number;
  kernelDeaths: number;
  /** Cells that failed, or that did not fail although they are there to fail. */
  readonly failedCells: string[];
  /** The most that the learner's processes held at a moment, in MB. */
  most: Usage;
  /** Seconds of processor time, to the first chart and for all lessons. */
  readonly processor: { start: number; lessons: number };
}

/** Measuring memory takes time itself: once in so many cells. */
const cellsBetweenLooks = 8;

/**
 * @param id - the user, as a number, under which the learner's processes run
 * @param lessons - names of notebooks
 * @param isChanged - whether the learner changes each cell before it is run
 */
export async function learn(
  hub: Hub,
  name: string,
  id: number,
  lessons: readonly string[],
  isChanged: boolean,
): Promise<Outcome> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const outcome: Outcome = {
    name,
    finished: false,
    kernelDeaths: 0,
    failedCells: [],
    most: { kernel: 0, server: 0 },
    processor: { start: 0, lessons: 0 },
  };

  function look(): void {
    if (outcome.firstChart === undefined) return; // nothing disturbs the time to the first chart
    const now = memoryOf(id);
    if (total(now) > total(outcome.most)) outcome.most = now;
  }

  const server = (await hub.as(name)).serverOf(name);
  await hub.startServer(name);
  for (const lesson of lessons) {
    const path = `notebooks/${lesson}`;
    const [notebook, kernel] = await Promise.all([server.open(path), server.startKernel(path)]);
    const line = await Kernel.open(server.connect(kernel), () => {
      if (outcome.firstChart !== undefined) return;
      outcome.firstChart = seconds();
      outcome.processor.start = total(processorSecondsOf(id));
    });
    try {
      await runCells(notebook, line, lesson, isChanged ? name : "", outcome, look);
    } catch (error) {
      outcome.kernelDeaths += 1;
      outcome.failedCells.push(`${lesson}: ${(error as Error).message}`);
      return outcome;
    }
    look();
    await server.save(path, notebook);
    outcome.processor.lessons += processorSecondsOf(id).kernel;
    line.close();
    await server.stopKernel(kernel);
  }
  outcome.processor.lessons += processorSecondsOf(id).server;
  outcome.all = seconds();
  outcome.finished = true;
  return outcome;
}

async function runCells(
  notebook: Notebook,
  kernel: Kernel,
  lesson: string,
  change: string,
  outcome: Outcome,
  look: () => void,
): Promise<void> {
  let count = 0;
  for (const { cell_type, source, metadata } of notebook.cells) {
    if (cell_type !== "code") continue;
    const { status, errors } = await kernel.run(change ? `${source}\n// ${change}` : source);
    const wanted = metadata.tags?.includes("raises-exception") ? "error" : "ok";
    count += 1;
    if (status !== wanted)
      outcome.failedCells.push(`${lesson}, code cell ${count}: ${errors.slice(0, 200) || status}`);
    if (count % cellsBetweenLooks === 0) look();
  }
}
