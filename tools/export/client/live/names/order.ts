/**
 * Which cells must run before a cell, so that it finds what it would find if all cells above it had run from the top.
 *
 * A cell needs, for each name that it uses, the nearest cell above it that declares the name; and what that one needs. A name
 * that no cell above declares is one of the language, or of a cell below that happens to have run.
 *
 * A needed cell is run again unless it is fresh, which means that it ran as it stands now and so did all that it needs, before
 * it, the same cells as now; and unless another cell has declared the name since. A cell below that declares `w` again takes
 * `w` away from the one above, as in the notebook; but here the one above gets it back before a cell between them runs.
 */

import { namesOf } from "./names-of.js";

/** A cell as the page has it. */
export interface CellState {
  /** What stands in it now. Empty for a cell that is never run in the page. */
  readonly source: string;
  /** Its last run that ended well since the worker was started. */
  readonly ran?: Ran | undefined;
  /** Its runs before that one, which may be among them: a name that it declared then and not now is still there. */
  readonly earlier?: readonly Ran[];
}

export interface Ran {
  /** What stood in it then. */
  readonly source: string;
  /** Counts up from run to run, over all cells of the page. */
  readonly run: number;
  /** What it needed then. */
  readonly needs: Needs;
}

/** Each name that a cell uses and that a cell above it declares, with the index of the nearest such cell. */
export type Needs = readonly (readonly [name: string, cell: number])[];

export function needsOf(cells: readonly Pick<CellState, "source">[], index: number): Needs {
  const above = cells.slice(0, index).map(({ source }) => namesOf(source).declares);
  return namesOf(cells[index]?.source ?? "").uses.flatMap((name) => {
    const cell = above.findLastIndex((declares) => declares.includes(name));
    return cell < 0 ? [] : [[name, cell] as const];
  });
}

/** The names that cells which ran have declared, for `runnable`. */
export const sharedNames = (cells: readonly CellState[]): ReadonlySet<string> =>
  new Set(cells.flatMap(runsOf).flatMap(({ source }) => namesOf(source).declares));

const runsOf = ({ ran, earlier = [] }: CellState): readonly Ran[] =>
  ran ? [...earlier, ran] : earlier;

/** @returns the indices of the cells that must run before the cell at `index`, in the order in which they must */
export function neededBefore(cells: readonly CellState[], index: number): number[] {
  const { needsOf, isFresh, holderOf, declares } = relations(cells);
  const plan = new Set([index]);
  /** Whether a cell finds a name as it should, when it runs after those of the plan that stand above it. */
  function finds(cell: number, name: string, from: number): boolean {
    if (plan.has(from)) return true;
    const isTaken = [...plan].some((other) => other < cell && declares(other).includes(name));
    return isFresh(from) && holderOf(name) === from && !isTaken;
  }
  let before = 0;
  while (plan.size > before) {
    before = plan.size;
    for (const cell of [...plan])
      for (const [name, from] of needsOf(cell)) if (!finds(cell, name, from)) plan.add(from);
  }
  plan.delete(index);
  return [...plan].sort((a, b) => a - b);
}

function relations(cells: readonly CellState[]) {
  const declares = (cell: number) => namesOf(cells[cell]?.source ?? "").declares;
  const needs = cells.map((_, cell) => needsOf(cells, cell));

  const fresh = cells.map(() => false);
  cells.forEach(({ source, ran }, cell) => {
    const isOlder = (from: number) => (cells[from]?.ran?.run ?? 0) < (ran?.run ?? 0);
    const now = needs[cell] ?? [];
    fresh[cell] =
      ran?.source === source &&
      areEqual(ran.needs, now) &&
      now.every(([, from]) => fresh[from] && isOlder(from));
  });

  /** Which cell declared a name last. */
  const holders = new Map<string, number>();
  [...cells.entries()]
    .flatMap(([cell, state]) => runsOf(state).map((one) => ({ cell, ...one })))
    .sort((a, b) => a.run - b.run)
    .forEach(({ cell, source }) => {
      for (const name of namesOf(source).declares) holders.set(name, cell);
    });

  return {
    declares,
    needsOf: (cell: number) => needs[cell] ?? [],
    isFresh: (cell: number) => fresh[cell] === true,
    holderOf: (name: string) => holders.get(name),
  };
}

const areEqual = (some: Needs, others: Needs): boolean =>
  some.length === others.length &&
  some.every(([name, cell], i) => name === others[i]?.[0] && cell === others[i]?.[1]);
