/** The worker of a page: it runs cells and says what they give. */

import { Output } from "../../lab/cells/output.cjs";
import type { Order, Report, Shown } from "../client/live/messages.js";
import { belonging } from "./belonging.js";
import { cellConsole } from "./console.js";
import { tidy } from "./errors.js";
import { type Host, leaveHost } from "./host.js";
import { type CellScope, loadCell, Unreadable } from "./load-cell.js";
import { loadScript } from "./load-script.js";
import { lockDown } from "./lock-down.js";
import { type Open, opened } from "./opened.js";
import { shown } from "./shown.js";
import { tf } from "./tf.js";

const report = globalThis.postMessage.bind(globalThis) as (report: Report) => void;

let from: Open = () => undefined;
let parts: Partial<Record<"data" | "wasm", string>> = {};
const shared = {};
const scripts = new Map<string, number>();
/** What a stop ends. */
const working = new Set<() => void>();
const cells = belonging(started(0));

const host: Host = {
  tf,
  display(bundle) {
    const id = crypto.getRandomValues(new Uint32Array(2)).join("-");
    const cell = cells.current();
    const send = (next: typeof bundle, update: boolean) => display(cell, id, shown(next), update);
    send(bundle, false);
    return (next) => send(next, true);
  },
  displayProgress: (words) =>
    display(cells.current(), "progress", { "text/plain": words, progress: true }, false),
  checked: (exercise, outcome) => report({ type: "checked", exercise, outcome }),
  onStop(stop) {
    working.add(stop);
    return () => working.delete(stop);
  },
  part(name) {
    const text = parts[name];
    if (text === undefined) throw new Error(`This page comes without the part "${name}".`);
    return text;
  },
  open(library, elsewhere) {
    from = opened(library, elsewhere);
  },
  startWasm() {
    const text = host.part("wasm");
    leaveHost(host);
    loadScript(text.slice(text.indexOf("\n")));
  },
};
leaveHost(host);

/** A run of a cell, with its outputs, within the limits that the notebook has too. */
interface Running {
  readonly run: number;
  readonly output: InstanceType<typeof Output>;
}

function started(run: number): Running {
  const output = new Output((sent) => {
    if (sent.type === "stream") report({ ...sent, run });
    else report({ type: "display", run, ...JSON.parse(sent.content).data });
  });
  return { run, output };
}

function display({ output }: Running, id: string, bundle: Shown, update: boolean): void {
  const content = { data: { id, bundle }, transient: { display_id: id } };
  output.display(content, update);
}

Object.assign(
  console,
  cellConsole(
    (stream, text) => cells.current().output.write(stream, text),
    (value) => tidy(value, scripts, cells.current().run),
  ),
);

/** Cells may put others in their place. */
const later = globalThis.setTimeout.bind(globalThis);
const unusable = new Error("What the cell gave cannot be printed.");

async function runCell(code: string, run: number): Promise<boolean> {
  const scope: CellScope = {
    shared,
    from,
    share: (accessors) =>
      void Object.defineProperties(shared, Object.getOwnPropertyDescriptors(accessors)),
  };
  try {
    const cell = loadCell(code, `cell-${run}.ts`, (script) => scripts.set(script, run));
    await cell(scope);
    if (scope.last !== undefined && scope.last !== null) console.log(scope.last);
    return true;
  } catch (error) {
    await tell(error);
    return false;
  }
}

/**
 * Prints what a cell threw. What throws itself when it is looked at cannot be printed, and nothing can after a cell has changed
 * what printing needs: then the worker fails, and the page starts a new one.
 */
async function tell(error: unknown): Promise<void> {
  try {
    console.error(error instanceof Unreadable ? error.message : error);
  } catch {
    later(() => {
      throw unusable;
    });
    await new Promise(() => {});
  }
}

/** Runs one cell after the other, however fast they are asked for. */
let last: Promise<unknown> = Promise.resolve();

const obey = {
  start({ type: _, ...given }: Extract<Order, { type: "start" }>) {
    parts = given;
    lockDown();
    report({ type: "ready" });
  },
  run(order: Extract<Order, { type: "run" }>) {
    last = last.then(async () => {
      const { run } = order;
      const running = started(run);
      cells.begin(running);
      working.clear(); // of a cell that ended without waiting for its work
      const begin = performance.now();
      const done = await runCell(order.code, run);
      running.output.end("");
      const milliseconds = performance.now() - begin;
      report({ type: "done", run, outcome: done ? "ok" : "failed", milliseconds });
    });
  },
  stop() {
    if (working.size === 0) return;
    report({ type: "stopping" });
    for (const stop of working) stop();
  },
};

addEventListener("message", ({ data: order }: MessageEvent<Order>) => {
  if (order.type === "start") obey.start(order);
  else if (order.type === "run") obey.run(order);
  else obey.stop();
});
addEventListener("error", (event) => {
  if (event.error === unusable) return; // the page hears of it
  event.preventDefault();
  console.error("UncaughtException:", event.error);
});
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  console.error("UnhandledPromiseRejection:", event.reason);
});
