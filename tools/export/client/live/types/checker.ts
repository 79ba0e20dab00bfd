/** The compiler that the notebook uses, for the page of a lesson that shows its messages. */

import { lazyScripts } from "../../lazy-script.js";
import { part } from "../parts.js";
import type { CheckAnswer, CheckRequest } from "./messages.js";

/**
 * Checks the types of cells as the notebook does before it runs them:
 *
 *     const checker = typeChecker();
 *     if (checker) offer(checker.size);                            // a button: the reader asks for it
 *     await checker.load();                                        // takes seconds
 *     const messages = await checker.check(sources, 12);           // before the cell at index 12 is run
 *     if (messages.length > 0) show(messages.join("\n"));          // then it is not run
 */
export interface TypeChecker {
  /** Bytes that `load` takes from beside the page, compressed. */
  readonly size: number;
  /** Ready when it resolves; rejects if the compiler cannot be loaded, and may be tried again. */
  load(): Promise<void>;
  /**
   * @param cells - the sources of all code cells of the page as they stand now, in order
   * @param index - the one to check; it sees what those above it declare
   * @returns what the compiler says, in the notebook's words, as `2:23 - Argument of type …`; nothing if all types fit
   */
  check(cells: readonly string[], index: number): Promise<readonly string[]>;
}

/** @returns undefined if the page has no compiler: only lessons that show its messages have it, and no page in a single file has */
export function typeChecker(): TypeChecker | undefined {
  const addresses = document.querySelector<HTMLElement>("script[data-checker]")?.dataset;
  if (!addresses) return undefined;
  const scripts = lazyScripts(addresses);
  let worker: Promise<Worker> | undefined;
  let last = 0;

  async function start(): Promise<Worker> {
    if (!(await scripts.load("checker"))) throw new Error("The compiler could not be loaded.");
    const source = new Blob([part("checker") ?? ""], { type: "text/javascript" });
    const started = new Worker(URL.createObjectURL(source));
    await answerTo(started, 0);
    return started;
  }

  function loaded(): Promise<Worker> {
    worker ??= start().catch((error) => {
      worker = undefined;
      throw error;
    });
    return worker;
  }

  return {
    size: Number(addresses.checkerSize),
    async load() {
      await loaded();
    },
    async check(cells, index) {
      const to = await loaded();
      const request = ++last;
      to.postMessage({ request, cells, index } satisfies CheckRequest);
      const { messages, trouble } = await answerTo(to, request);
      if (!messages) throw new Error(trouble);
      return messages;
    },
  };
}

/** Waits for an answer; that to no request, number 0, comes when the worker is ready. */
const answerTo = (worker: Worker, request: number) =>
  new Promise<CheckAnswer>((resolve, reject) => {
    const heard = new AbortController();
    function hear({ data }: MessageEvent<CheckAnswer>): void {
      if (data.request !== request) return;
      heard.abort();
      resolve(data);
    }
    function fail({ message }: ErrorEvent): void {
      heard.abort();
      reject(new Error(message));
    }
    worker.addEventListener("message", hear, heard);
    worker.addEventListener("error", fail, heard);
  });
