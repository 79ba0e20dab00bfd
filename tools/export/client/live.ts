/** Makes the page of a lesson a notebook: its cells can be edited and run. Loaded when the reader first asks for that. */

import sheet from "../style/live.css";
import { element } from "./elements.js";
import { give, type Notebook } from "./given.js";
import type { LazyScripts } from "./lazy-script.js";
import { type CellView, cellView } from "./live/cell-view.js";
import { withLinks } from "./live/in-words.js";
import { partsGiven } from "./live/own-worker.js";
import { runs } from "./live/runs.js";
import { type CellWorker, session } from "./live/session.js";
import { staleness } from "./live/staleness.js";
import { topOf } from "./live/top.js";
import { typeChecker } from "./live/types/checker.js";
import { machineCells, runnableCells } from "./run-buttons.js";

give("live", begin);

function begin(scripts: LazyScripts, makeWorker: () => CellWorker): Notebook {
  addStyle();
  let checksTypes = false;
  const cells: CellView[] = runnableCells().map(({ cell, code, n }) => {
    const view: CellView = cellView(
      { cell, code, n, scripts },
      {
        checksTypes: () => checksTypes,
        changed: () => stale.changed(),
        began: () => stale.began(view),
        restored: () => stale.restored(view),
        run: () => run(view),
        runAndGoOn() {
          run(view);
          cells[cells.indexOf(view) + 1]?.edit();
        },
        stop: () => all.stop(),
      },
    );
    return view;
  });
  const stale = staleness(cells);
  const all = runs(
    cells,
    session(makeWorker, partsGiven(), () => all.forget()),
  );
  const checker = typeChecker();
  const top = topOf(checker, () => {
    checksTypes = true;
    if (checker) all.checkTypes(checker.check);
  });
  sayWhyNotRun();
  for (const cell of cells) if (cell.source() !== cell.original) cell.open();

  function run(cell: CellView): void {
    const refusal = cell.refusal();
    if (refusal === undefined) all.run(cell);
    else cell.note(refusal);
  }

  const viewOf = (cell: HTMLElement) => cells.find(({ element }) => element === cell);
  return {
    run(cell) {
      const view = viewOf(cell);
      if (!view) return;
      run(view);
      view.open();
    },
    edit: (cell, offset) => viewOf(cell)?.edit(offset),
    async runAll() {
      top.say();
      const failed = await all.runAll();
      if (failed) top.say(...withLinks(words.endedAt, [failed as CellView]));
    },
  };
}

/** A sheet that a script makes needs no leave of the page's policy, as a style element would. */
function addStyle(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  document.adoptedStyleSheets.push(style);
}

function sayWhyNotRun(): void {
  for (const cell of document.querySelectorAll(machineCells)) {
    const note = element("p", "run-note");
    note.textContent = words.needsMachine;
    cell.firstElementChild?.after(note);
  }
}
