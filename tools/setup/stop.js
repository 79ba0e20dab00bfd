/** Ctrl-C while the project is prepared: nothing new is begun, and what runs is ended before the process leaves. */

const controller = new AbortController();

/** Whoever takes long looks at this, or waits with it. */
export const stopped = controller.signal;

export const stop = () => controller.abort();
