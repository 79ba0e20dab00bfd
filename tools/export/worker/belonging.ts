/** Tells to which cell the running code belongs, also in a timer, so that an output is shown below the cell that made it. */

export interface Belonging<Cell> {
  /** The cell whose timer runs, or else the latest one. */
  current(): Cell;
  begin(cell: Cell): void;
}

/**
 * From this call on, each new timer remembers its cell. What a timer does after an `await` belongs to the latest cell: the kernel
 * of a notebook can tell, a browser cannot.
 */
export function belonging<Cell>(first: Cell): Belonging<Cell> {
  let current = first;

  function belongingTo(cell: Cell, act: () => void): void {
    const latest = current;
    current = cell;
    try {
      act();
    } finally {
      current = latest;
    }
  }

  for (const name of ["setTimeout", "setInterval"] as const) {
    const plain = globalThis[name].bind(globalThis) as (...args: unknown[]) => number;
    const following = (callback: unknown, ...rest: unknown[]): number => {
      const cell = current;
      if (typeof callback !== "function") return plain(callback, ...rest);
      return plain((...args: unknown[]) => belongingTo(cell, () => callback(...args)), ...rest);
    };
    Object.assign(globalThis, { [name]: following });
  }

  return {
    current: () => current,
    begin(cell) {
      current = cell;
    },
  };
}
