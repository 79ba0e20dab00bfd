import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesOf } from "../../../tools/export/client/live/names/names-of.js";
import {
  type CellState,
  neededBefore,
  needsOf,
  type Ran,
  sharedNames,
} from "../../../tools/export/client/live/names/order.js";
import { codeCellsOf, lessonNotebooks } from "./cells.js";

/** Cells that a reader runs and changes, as a page keeps account of them. */
class Page {
  readonly cells: { source: string; ran?: Ran; earlier: Ran[] }[];
  #runs = 0;

  constructor(...sources: string[]) {
    this.cells = sources.map((source) => ({ source, earlier: [] }));
  }

  /** Runs only this cell. */
  runOnly(index: number): void {
    const cell = this.cells[index];
    if (cell?.ran) cell.earlier.push(cell.ran);
    if (cell)
      cell.ran = { source: cell.source, run: ++this.#runs, needs: needsOf(this.cells, index) };
  }

  /** Runs the cells that are needed, and then this one. @returns those that were needed */
  run(index: number): number[] {
    const needed = neededBefore(this.cells, index);
    for (const one of [...needed, index]) this.runOnly(one);
    return needed;
  }

  edit(index: number, source: string): void {
    const cell = this.cells[index];
    if (cell) cell.source = source;
  }
}

describe("neededBefore(cells, index)", () => {
  it("names the cells that declare what a cell uses, and what these need, from the top", () => {
    const page = new Page("const a = 1;", "const other = 0;", "const b = a;", "b");
    expect(neededBefore(page.cells, 3)).toEqual([0, 2]);
  });

  it("takes the nearest cell above, and none below", () => {
    const page = new Page("const a = 1;", "const a = 2;", "a + later", "const later = 3;");
    expect(neededBefore(page.cells, 2)).toEqual([1]);
  });

  it("leaves out what has run as it stands", () => {
    const page = new Page("const a = 1;", "const b = a;", "b");
    expect(page.run(2)).toEqual([0, 1]);
    expect(page.run(2)).toEqual([]);
  });

  it("runs an edited cell again, and those between that use it", () => {
    const page = new Page("const a = 1;", "const b = a;", "const c = 5;", "b + c");
    page.run(3);
    page.edit(0, "const a = 2;");
    expect(page.run(3)).toEqual([0, 1]);
  });

  it("runs what uses a cell that ran again since", () => {
    const page = new Page("const a = Math.random();", "const b = a;", "b");
    page.run(2);
    page.runOnly(0);
    expect(page.run(2)).toEqual([1]);
  });

  it("runs again what used a name of a cell that declares it no longer", () => {
    const page = new Page("const a = 1;", "const b = a;", "b");
    page.run(2);
    page.edit(0, "");
    expect(page.run(2)).toEqual([1]);
    expect(page.run(2)).toEqual([]);
  });

  it("gives a name back to the cell above when a cell below has taken it", () => {
    const page = new Page("const w = 1;", "w", "const w = 2;", "w");
    page.run(1);
    page.run(3);
    expect(page.run(1)).toEqual([0]);
    expect(page.run(3)).toEqual([2]);
  });

  it("runs a cell again whose name an other needed cell will take", () => {
    const page = new Page("const w = 1;", "const b = w;", "const w = 2;", "w + b");
    page.runOnly(2);
    expect(page.run(3)).toEqual([0, 1, 2]);
  });

  it("is the same as running all cells above, whatever the reader ran and changed before", () => {
    const source = fc.constantFrom(
      ...[
        "const a = 1;",
        "const b = a;",
        "const a = 2;",
        "const c = a + b;",
        "c + a",
        "let b = 7;",
      ],
    );
    const act = fc.record({ cell: fc.nat(6), source: fc.option(source, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(source, { minLength: 7, maxLength: 7 }), fc.array(act), (all, acts) => {
        const page = new Page(...all);
        const holder = new Map<string, string>();
        for (const { cell, source } of acts) {
          if (source !== undefined) page.edit(cell, source);
          for (const one of [...neededBefore(page.cells, cell), cell]) {
            const text = page.cells[one]?.source ?? "";
            const { declares, uses } = namesOf(text);
            const above = page.cells.slice(0, one);
            for (const name of uses) {
              const wanted = fromTheTop(above, name);
              if (wanted !== undefined) expect(holder.get(name)).toBe(wanted);
            }
            page.runOnly(one);
            for (const name of declares) holder.set(name, meaning(page.cells, one));
          }
        }
      }),
    );
  });
});

/** What a cell stands for: its source and what it uses, as far as that goes back. */
const meaning = (cells: readonly CellState[], index: number): string => {
  const { source = "" } = cells[index] ?? {};
  const uses = namesOf(source).uses.map((name) => fromTheTop(cells.slice(0, index), name));
  return `${source} [${uses.join("; ")}]`;
};

function fromTheTop(cells: readonly CellState[], name: string): string | undefined {
  const from = cells.findLastIndex(({ source }) => namesOf(source).declares.includes(name));
  return from < 0 ? undefined : meaning(cells, from);
}

describe("sharedNames(cells)", () => {
  it("has the names of what ran, as it ran, each time", () => {
    const page = new Page("const a = 1;", "const b = a;", "const c = 1;");
    page.run(1);
    page.edit(0, "const changed = 1;");
    expect([...sharedNames(page.cells)]).toEqual(["a", "b"]);
    page.runOnly(0);
    expect([...sharedNames(page.cells)]).toEqual(["a", "changed", "b"]);
  });
});

it("runs each lesson from its last cell without a name that is missing", () => {
  for (const notebook of lessonNotebooks()) {
    const page = new Page(...codeCellsOf(notebook));
    for (const index of page.cells.keys()) {
      const needed = neededBefore(page.cells, index);
      expect(needed.every((one) => one < index)).toBe(true);
    }
    expect(page.run(page.cells.length - 1)).toEqual([]); // progress() needs no other cell
  }
}, 60_000);
