/** Runs code in the worker of an exported page, under the page's own policy, without the page's editor around it. */

import type { Page } from "playwright-core";
import type { Order, Report } from "../../../tools/export/client/live/messages.js";

/** Code as `runnable` makes it. */
export interface WorkerPage {
  /** Starts a worker. @returns the milliseconds until it is ready */
  start(): Promise<number>;
  /** @returns all that the worker said until the code ended */
  run(code: string): Promise<readonly Report[]>;
  /** Begins to run code, and stops it as soon as it says something. */
  stopEarly(code: string): Promise<readonly Report[]>;
}

interface Talk {
  worker: Worker;
  reports: Report[];
  runs: number;
  until: (is: (report: Report) => boolean) => Promise<void>;
}
declare global {
  interface Window {
    talk: Talk;
    send: (order: Order) => void;
  }
}

/** @param page - shows an exported lesson */
export function inWorker(page: Page): WorkerPage {
  const said = () => page.evaluate(() => window.talk.reports.splice(0));
  return {
    async start() {
      await page.evaluate(loadParts);
      return page.evaluate(startWorker);
    },
    async run(code) {
      await page.evaluate(async (code) => {
        const run = ++window.talk.runs;
        const done = window.talk.until((report) => report.type === "done" && report.run === run);
        window.send({ type: "run", run, code });
        await done;
      }, code);
      return said();
    },
    async stopEarly(code) {
      await page.evaluate(async (code) => {
        const run = ++window.talk.runs;
        const speaks = window.talk.until(() => true);
        const done = window.talk.until((report) => report.type === "done" && report.run === run);
        window.send({ type: "run", run, code });
        await speaks;
        window.send({ type: "stop" });
        await done;
      }, code);
      return said();
    },
  };
}

/** As the page's own script loads them. */
async function loadParts(): Promise<void> {
  const { dataset } = document.querySelector<HTMLElement>("script[data-engine]") as HTMLElement;
  for (const name of ["engine", "library", "data", "wasm"]) {
    const address = dataset[name];
    if (address === undefined) continue;
    const script = document.createElement("script");
    script.src = address;
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
}

async function startWorker(): Promise<number> {
  const parts = (globalThis as unknown as Record<symbol, Record<string, string>>)[
    Symbol.for("one-neuron parts")
  ] as Record<"engine" | "library" | "data" | "wasm", string>;
  const begin = performance.now();
  const script = new Blob([parts.engine, "\n", parts.library], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script));
  const waiting: { is: (report: Report) => boolean; go: () => void }[] = [];
  window.send = (order) => worker.postMessage(order);
  window.talk = {
    ...{ worker, reports: [], runs: 0 },
    until: (is) => new Promise((go) => waiting.push({ is, go })),
  };
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    window.talk.reports.push(data);
    for (const wait of waiting.filter(({ is }) => is(data))) {
      waiting.splice(waiting.indexOf(wait), 1);
      wait.go();
    }
  };
  const ready = window.talk.until(({ type }) => type === "ready");
  window.send({ type: "start", data: parts.data, wasm: parts.wasm });
  await ready;
  return performance.now() - begin;
}
