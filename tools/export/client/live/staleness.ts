/** Marks the outputs of cells whose code, or that of the cells that they need, is not as it was when they ran. */

import { neededBefore } from "./names/order.js";

/** A cell whose outputs can be marked. */
interface Marked {
  source(): string;
  /** Its source as the lesson has it, which gave the recorded outputs. */
  readonly original: string;
  markStale(isStale: boolean): void;
}

export interface Staleness<Cell> {
  /** A run begins: the outputs of the cell will be those of the code as it stands. */
  began(cell: Cell): void;
  /** The cell has its recorded outputs again. */
  restored(cell: Cell): void;
  /** The code of a cell has changed. */
  changed(): void;
}

/** How long after a change it is looked what it means: not at each letter that is typed. In milliseconds. */
const pause = 300;

export function staleness<Cell extends Marked>(cells: readonly Cell[]): Staleness<Cell> {
  /** The code that the outputs of a cell come from: its own and that of the cells that it needs. */
  const standsOn = (cell: Cell, sourceOf: (cell: Cell) => string) => {
    const states = cells.map((cell) => ({ source: sourceOf(cell) }));
    const own = cells.indexOf(cell);
    return JSON.stringify([...neededBefore(states, own), own].map((i) => states[i]?.source));
  };
  const now = (cell: Cell) => standsOn(cell, (cell) => cell.source());
  const recorded = new Map(cells.map((cell) => [cell, standsOn(cell, ({ original }) => original)]));
  const outputs = new Map(recorded);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    for (const cell of cells) cell.markStale(now(cell) !== outputs.get(cell));
  }
  look();

  return {
    began(cell) {
      outputs.set(cell, now(cell));
      cell.markStale(false);
    },
    restored(cell) {
      outputs.set(cell, recorded.get(cell) ?? "");
      look();
    },
    changed() {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    },
  };
}
