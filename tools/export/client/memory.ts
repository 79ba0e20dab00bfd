/** The browser's memory. Some browsers forbid it for files and frames; then nothing is remembered, and the page works. */

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
