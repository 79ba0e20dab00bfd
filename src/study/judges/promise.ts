/** Promises in the place of values: an await is missing, or an async is too much. */

/** What an async function gives. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

/** Waits for its failure, because one that nobody waits for ends the kernel. */
export function waitFor(promise: PromiseLike<unknown>): void {
  Promise.resolve(promise).catch(() => {});
}
