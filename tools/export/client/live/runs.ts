/** Runs the cells of a lesson one after the other, each after those that it needs. */

import {
  type CellState,
  type Needs,
  neededBefore,
  needsOf,
  type Ran,
  sharedNames,
} from "./names/order.js";
import { runnable } from "./names/runnable.js";
import type { Ending, Said, Session } from "./session.js";
import type { TypeChecker } from "./types/checker.js";

/** A cell as its runs see it, and what they tell it. */
export interface Cell {
  /** As it stands now. */
  source(): string;
  /** Why it is not run in the page as it stands, in a sentence; undefined if it is. */
  refusal(): string | undefined;
  /** Whether it is there to show what fails: then a run of all cells goes on behind it. */
  readonly mayFail: boolean;
  /** It was asked for, and others come before it. */
  waits(): void;
  /** It need not wait any longer: the reader stopped what ran. */
  waitsNoMore(): void;
  begins(): void;
  hears(said: Said): void;
  ends(ending: Ending): void;
  /** It has run, after others that it needs. */
  ranAfter(others: readonly Cell[]): void;
  /** It was not run, because one that it needs failed. */
  lacks(other: Cell): void;
}

export interface Runs {
  /** Runs a cell when those that were asked for before have run. */
  run(cell: Cell): void;
  /** Runs all cells in their order. @returns the one that failed, at which it ended; undefined if none did */
  runAll(): Promise<Cell | undefined>;
  /** Stops what runs, and forgets what waits. */
  stop(): void;
  /** The worker was ended: no cell has run. */
  forget(): void;
  /** From now on, a cell whose types do not fit is not run: what `check` says of it is shown, as in a notebook. */
  checkTypes(check: TypeChecker["check"]): void;
}

/** @param cells - in their order; they may change their source at any time */
export function runs(cells: readonly Cell[], session: Session): Runs {
  const ran = new Map<Cell, Ran>();
  /** All its runs that ended well. */
  const allRuns = new Map<Cell, readonly Ran[]>();
  let waiting: Cell[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let check: TypeChecker["check"] | undefined;
  /** Counts up when the reader stops: who began before ends. */
  let stops = 0;

  const states = (): CellState[] =>
    cells.map((cell) => ({
      source: cell.refusal() === undefined ? cell.source() : "",
      ran: ran.get(cell),
      earlier: allRuns.get(cell) ?? [],
    }));

  function noteRun(cell: Cell, source: string, needs: Needs): void {
    const now = { source, run: ++count, needs };
    ran.set(cell, now);
    allRuns.set(cell, [...(allRuns.get(cell) ?? []), now]);
  }

  /** @returns whether the cell has run, without a fault */
  async function runNow(cell: Cell): Promise<boolean> {
    const source = cell.source();
    const needs = needsOf(states(), cells.indexOf(cell));
    cell.begins();
    const faults = await faultsOf(cell);
    if (faults.length > 0) {
      const text = faults.join("\n");
      cell.hears({ type: "stream", run: 0, name: "stderr", text });
      cell.ends({ outcome: "failed", milliseconds: 0 });
      return false;
    }
    const ending = await session.run(runnable(source, sharedNames(states())), cell.hears);
    if (ending.outcome === "ok") noteRun(cell, source, needs);
    else ran.delete(cell);
    cell.ends(ending);
    return ending.outcome === "ok";
  }

  /** What the compiler says of a cell, if it is asked. */
  async function faultsOf(cell: Cell): Promise<readonly string[]> {
    const sources = cells.map((cell) => cell.source());
    return check ? check(sources, cells.indexOf(cell)) : [];
  }

  async function runAfterNeeded(cell: Cell): Promise<boolean> {
    const asked = stops;
    const before = neededBefore(states(), cells.indexOf(cell)).map((i) => cells[i] as Cell);
    for (const other of before)
      if (!(await runNow(other))) {
        if (asked === stops) cell.lacks(other);
        else cell.waitsNoMore();
        return false;
      }
    const isWell = await runNow(cell);
    if (before.length > 0) cell.ranAfter(before);
    return isWell;
  }

  /** Lets `act` wait for its turn; what waits when the reader stops is forgotten. */
  function inTurn<T>(act: () => Promise<T>): Promise<T | undefined> {
    const asked = stops;
    const turn = last.then(() => (asked === stops ? act() : undefined));
    last = turn;
    return turn;
  }

  return {
    run(cell) {
      if (waiting.includes(cell)) return;
      waiting.push(cell);
      cell.waits();
      inTurn(() => {
        waiting = waiting.filter((other) => other !== cell);
        return runAfterNeeded(cell);
      });
    },
    runAll: () =>
      inTurn(async () => {
        const began = stops;
        for (const cell of cells) {
          if (cell.refusal() !== undefined) continue;
          const isWell = await runNow(cell);
          if (began !== stops) return undefined;
          if (!isWell && !cell.mayFail) return cell;
        }
        return undefined;
      }),
    stop() {
      stops++;
      for (const cell of waiting) cell.waitsNoMore();
      waiting = [];
      session.stop();
    },
    forget() {
      ran.clear();
      allRuns.clear();
    },
    checkTypes(by) {
      check = by;
    },
  };
}
