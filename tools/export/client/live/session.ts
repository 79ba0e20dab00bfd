/** The worker in which the cells of a lesson run: started when it is needed, ended when it does not stop. */

import { allowance } from "./allowance.js";
import type { Order, Report } from "./messages.js";
import { readReport } from "./read-report.js";

/** What a session needs of a worker. */
export interface CellWorker {
  postMessage(order: Order): void;
  terminate(): void;
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", hear: (event: { readonly message: string }) => void): void;
}

/** How a run has ended. */
export type Ending =
  | { readonly outcome: "ok" | "failed"; readonly milliseconds: number }
  /** The reader stopped it: the worker was ended, and the values of all cells with it. */
  | { readonly outcome: "stopped" }
  /** It sent more than a page can show: the worker was ended, too. */
  | { readonly outcome: "too much" }
  /** The worker itself failed, for want of memory for example. */
  | { readonly outcome: "broken"; readonly why: string };

/** What a cell says while it runs, and sometimes after it. */
export type Said = Extract<Report, { type: "stream" | "display" | "checked" }>;

export interface Session {
  /**
   * Runs a cell; the one before must have ended.
   *
   * @param code - what `runnable` made of it
   * @param hear - called with all that it says
   */
  run(code: string, hear: (said: Said) => void): Promise<Ending>;
  /** Stops what runs: a training ends early, and if the cell does not hear, or when it is asked once more, the worker is ended. */
  stop(): void;
}

/** How long a cell that trains has to hear that it should stop, in milliseconds. */
const patience = 300;

/**
 * @param makeWorker - makes a new worker that knows nothing yet
 * @param given - the parts that a new worker is given
 * @param onLost - called when the worker was ended, and the values of all cells are gone
 */
export function session(
  makeWorker: () => CellWorker,
  given: Omit<Extract<Order, { type: "start" }>, "type">,
  onLost: () => void,
): Session {
  let worker: CellWorker | undefined;
  let ready: (() => void) | undefined;
  let runs = 0;
  let end: ((ending: Ending) => void) | undefined;
  let stopTimer: ReturnType<typeof setTimeout> | undefined;
  let isStopping = false;
  let allowed = allowance();
  const listeners = new Map<number, (said: Said) => void>();

  function lose(ending: Ending): void {
    worker?.terminate();
    worker = undefined;
    listeners.clear();
    onLost();
    settle(ending);
  }

  function settle(ending: Ending): void {
    clearTimeout(stopTimer);
    const ended = end;
    end = undefined;
    ended?.(ending);
  }

  function listen(from: CellWorker): void {
    from.addEventListener("message", ({ data: sent }) => {
      if (from !== worker) return; // it said it before it was ended
      const report = readReport(sent);
      if (!allowed.takes(report)) lose({ outcome: "too much" });
      else if (report) follow(report);
    });
    from.addEventListener("error", ({ message }) => {
      if (from === worker) lose({ outcome: "broken", why: message });
    });
  }

  function follow(report: Report): void {
    switch (report.type) {
      case "ready":
        ready?.();
        break;
      case "stopping":
        if (isStopping) clearTimeout(stopTimer);
        break;
      case "done":
        if (report.run === runs) settle(report);
        break;
      case "checked":
        listeners.get(runs)?.(report);
        break;
      default:
        listeners.get(report.run)?.(report);
    }
  }

  /** Starts a worker, and waits until it is ready. */
  async function begin(): Promise<void> {
    const begun = makeWorker();
    worker = begun;
    const isReady = new Promise<void>((resolve) => {
      ready = resolve;
    });
    listen(begun);
    begun.postMessage({ type: "start", ...given });
    await isReady;
  }

  return {
    run(code, hear) {
      runs++;
      const run = runs;
      isStopping = false;
      allowed = allowance();
      const ending = new Promise<Ending>((resolve) => {
        end = resolve;
      });
      const begun = worker === undefined ? begin() : Promise.resolve();
      listeners.set(run, hear);
      begun.then(
        () => {
          if (end !== undefined && run === runs) worker?.postMessage({ type: "run", run, code });
        },
        (error: Error) => lose({ outcome: "broken", why: error.message }),
      );
      return ending;
    },
    stop() {
      if (end === undefined) return;
      clearTimeout(stopTimer);
      const wasAsked = isStopping;
      isStopping = true;
      if (wasAsked) return lose({ outcome: "stopped" });
      worker?.postMessage({ type: "stop" });
      stopTimer = setTimeout(() => lose({ outcome: "stopped" }), patience);
    },
  };
}
