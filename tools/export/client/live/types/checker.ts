/** The compiler that the notebook uses, for the page of a lesson that shows its messages. */

import { part } from "../parts.js";
import type { CheckAnswer, CheckRequest } from "./messages.js";

/**
 * Checks the types of cells as the notebook does before it runs them.
 *
 *     const checker = typeChecker();
 *     if (checker) offer(`${checker.size} bytes more`);                // the reader asks for it
 *     await checker.load();                                            // a worker of its own, with the compiler
 *     const messages = await checker.check(sources, 12);               // before the cell at index 12 runs
 *     if (messages.length > 0) show(messages.join("\n"));              // and does not run, as in the notebook
 */
export interface TypeChecker {
  /** Bytes that `load` fetches, compressed. */
  readonly size: number;
  /** Ready when it resolves; rejects if the compiler cannot be loaded, and may be tried again. */
  load(): Promise<void>;
  /**
   * @param cells - the sources of all code cells of the page as they stand now, in order
   * @param index - the one to check; it sees what those above it declare
   * @returns what the compiler says, in the notebook's words: `2:23 - Argument of type …`; nothing if the types fit
   */
  check(cells: readonly string[], index: number): Promise<readonly string[]>;
}

/** @returns undefined if the compiler does not lie beside this page: no lesson but 02 has it, and no page in a single file */
export function typeChecker(): TypeChecker | undefined {
  const { checker: address, checkerSize } =
    document.querySelector<HTMLElement>("script[data-checker]")?.dataset ?? {};
  if (!address) return undefined;
  let worker: Promise<Worker> | undefined;
  let requests = 0;
  const start = () => {
    worker ??= startWorker(address).catch((error) => {
      worker = undefined;
      throw error;
    });
    return worker;
  };
  return {
    size: Number(checkerSize),
    load: async () => void (await start()),
    check: async (cells, index) => {
      const request = ++requests;
      const loaded = await start();
      loaded.postMessage({ request, cells, index } satisfies CheckRequest);
      const { messages, trouble } = await answerTo(loaded, request);
      if (!messages) throw new Error(trouble);
      return messages;
    },
  };
}

/** Loads the part and makes a worker of its text. A script from beside the page may be loaded from file://, a worker may not. */
async function startWorker(address: string): Promise<Worker> {
  if (part("checker") === undefined) await loadScript(address);
  const text = part("checker") ?? "";
  const source = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(source);
  URL.revokeObjectURL(source);
  await answerTo(worker, 0);
  return worker;
}

const loadScript = (address: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`Expected the compiler at ${address}`));
    document.head.append(script);
  });

const answerTo = (worker: Worker, request: number) =>
  new Promise<CheckAnswer>((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    const listen = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.request !== request) return;
      stop.abort();
      resolve(data);
    };
    const fail = ({ message }: ErrorEvent) => {
      stop.abort();
      reject(new Error(message));
    };
    worker.addEventListener("message", listen, { signal });
    worker.addEventListener("error", fail, { signal });
  });
