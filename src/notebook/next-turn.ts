/** Stepping aside, so that the event loop can do what waits. */

/** Goes on when everything that waited has had its turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
