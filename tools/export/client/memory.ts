/** The browser's memory, where it has one: some forbid it for files and frames, and the page works all the same. */

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`one-neuron ${key}`);
  } catch {
    return null;
  }
}

/** @returns whether it was kept */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(`one-neuron ${key}`, value);
    return true;
  } catch {
    return false;
  }
}
