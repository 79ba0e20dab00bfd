/** Makes the page of a lesson a notebook: its cells can be edited and run. Loaded when the reader first asks for that. */

import sheet from "../style/live.css";
import { element } from "./elements.js";
import { give, type Notebook } from "./given.js";
import type { LazyScripts } from "./lazy-script.js";
import { type CellView, cellView } from "./live/cell-view.js";
import { withLinks } from "./live/in-words.js";
import { type CellState, neededBefore } from "./live/names/order.js";
import { part } from "./live/parts.js";
import { runs } from "./live/runs.js";
import { type CellWorker, session } from "./live/session.js";
import { machineCells, runnableCells } from "./run-buttons.js";

give("live", begin);

function begin(scripts: LazyScripts): Notebook {
  addStyle();
  const cells: CellView[] = runnableCells().map(({ cell, code, n }) => {
    const view: CellView = cellView(
      cell,
      code,
      n,
      {
        changed: () => lookAtAllSoon(),
        began: () => outputsOf.set(view, standsOn(view)),
        restored: () => {
          outputsOf.delete(view);
          lookAtAll();
        },
        run: () => run(view),
        runAndGoOn: () => runAndGoOn(view),
        stop: () => all.stop(),
      },
      scripts,
    );
    return view;
  });
  const all = runs(
    cells,
    session(workers(), partsGiven(), () => all.forget()),
  );

  /** The code that the outputs of a cell come from, its own and that of the cells that it needs; missing if they are recorded. */
  const outputsOf = new Map<CellView, string>();
  const standsOn = (view: CellView, sourceOf = (cell: CellView) => cell.source()) => {
    const states = cells.map((cell): CellState => ({ source: sourceOf(cell) }));
    const own = cells.indexOf(view);
    return JSON.stringify([...neededBefore(states, own), own].map((i) => states[i]?.source));
  };
  const recorded = new Map(cells.map((cell) => [cell, standsOn(cell, ({ original }) => original)]));

  function lookAtAll(): void {
    for (const cell of cells)
      cell.markStale(standsOn(cell) !== (outputsOf.get(cell) ?? recorded.get(cell)));
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Not at each letter that is typed. */
  function lookAtAllSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(lookAtAll, 300);
  }

  function run(cell: CellView): void {
    const refusal = cell.refusal();
    if (refusal === undefined) all.run(cell);
    else cell.note(refusal);
  }

  function runAndGoOn(cell: CellView): void {
    run(cell);
    cells[cells.indexOf(cell) + 1]?.edit();
  }

  const viewOf = (cell: HTMLElement) => cells.find(({ element }) => element === cell);
  const top = document.querySelector(".run-all");
  const result = element("p", "run-note");
  result.role = "status";
  top?.append(result, element("p", "note"));
  if (top?.lastElementChild) top.lastElementChild.textContent = `${words.aboutLive} ${words.keys}`;
  sayWhyNotRun();
  for (const cell of cells) if (cell.source() !== cell.original) cell.open();
  lookAtAll();

  return {
    run(cell) {
      const view = viewOf(cell);
      if (!view) return;
      run(view);
      view.open();
    },
    edit: (cell) => viewOf(cell)?.edit(),
    async runAll() {
      result.replaceChildren();
      const failed = await all.runAll();
      if (failed) result.replaceChildren(...withLinks(words.endedAt, [failed as CellView]));
    },
  };
}

function sayWhyNotRun(): void {
  for (const cell of document.querySelectorAll(machineCells)) {
    const note = element("p", "run-note");
    note.textContent = words.needsMachine;
    cell.firstElementChild?.after(note);
  }
}

/** A worker made of the parts that lie beside the page: from a disk, no file can be a worker. */
function workers(): () => CellWorker {
  const script = new Blob([part("engine") ?? "", "\n", part("library") ?? ""], {
    type: "text/javascript",
  });
  const address = URL.createObjectURL(script);
  return () => new Worker(address);
}

/** The parts that a worker is given, of those that the page has. */
function partsGiven() {
  const [data, wasm] = [part("data"), part("wasm")];
  return { ...(data !== undefined && { data }), ...(wasm !== undefined && { wasm }) };
}

/** A sheet that a script makes needs no leave of the page's policy, as a style element would. */
function addStyle(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  document.adoptedStyleSheets.push(style);
}
