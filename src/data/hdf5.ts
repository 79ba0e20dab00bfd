/** Reading HDF5 files, the format in which h5py and many others keep large tables. */

import { readFile, stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { InputError } from "../input/input-error.js";

/** One dataset of a file. */
export interface Dataset {
  readonly shape: readonly number[];
  /** Type of its entries as NumPy writes it: "<B" is uint8, "<q" int64, "S7" a text of 7 bytes. */
  readonly dtype: string;
  /** Its entries, the last dimension running fastest. */
  readonly value: unknown;
}

type Answer =
  | { readonly fault: string }
  | { readonly found: string[]; readonly datasets: Record<string, Dataset> };

/** Size of a file, and of a dataset in memory, that is still read: 256 MiB. */
const mostBytes = 2 ** 28;

/**
 * Reads datasets from an HDF5 file, whatever their chunks and compression (h5wasm does the work).
 *
 * @param path - the file
 * @param names - the datasets that must be there
 * @param seconds - the longest that it may take: a damaged file can keep HDF5 busy for ever
 * @returns dataset by name
 * @throws InputError if the file cannot be read, is damaged, too large or lacks a dataset; it names file and place
 * @example (await readHdf5("train.h5", ["train_set_y"])).train_set_y.shape // [209]
 */
export async function readHdf5<Name extends string>(
  path: string,
  names: readonly Name[],
  seconds = 60,
): Promise<Record<Name, Dataset>> {
  const answer = await ask({ bytes: await readBytes(path), names, mostBytes }, seconds);
  if ("fault" in answer)
    throw new InputError(`${path} to be a whole HDF5 file`, shorten(answer.fault));
  const missing = names.filter((name) => !answer.found.includes(name));
  if (missing.length > 0)
    throw new InputError(
      `${path} to hold ${names.join(", ")}`,
      answer.found.join(", ") || "an empty file",
    );
  return answer.datasets as Record<Name, Dataset>;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size === 0) throw new InputError(`${path} to be an HDF5 file`, "an empty file");
    if (size <= mostBytes) return await readFile(path);
    throw new InputError(`${path} to have at most ${mostBytes} bytes`, String(size));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`to read ${path}`, (error as Error).message);
  }
}

/** Lets the thread work, and ends it. What HDF5 prints meanwhile is dropped, because the answer says it too. */
async function ask(workerData: object, seconds: number): Promise<Answer> {
  const worker = new Worker(new URL("./hdf5-worker.js", import.meta.url), {
    workerData,
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve) => {
      const fail = (fault: string) => resolve({ fault });
      worker.once("message", resolve).once("error", (error) => fail(error.message));
      worker.once("exit", () => fail("no answer"));
      timer = setTimeout(() => fail(`no end after ${seconds} s`), seconds * 1000);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The last reason in HDF5's message, which lists one for each of its functions that gave up. */
function shorten(fault: string): string {
  const reasons = [...fault.matchAll(/\(\): (.+)/g)];
  return reasons.at(-1)?.[1] ?? fault.split("\n", 1)[0] ?? fault;
}
