/** The buttons of a lesson that run and edit its cells. What they need is loaded when one is first pressed. */

import { announce } from "./announce.js";
import { button, element } from "./elements.js";
import { given, type Notebook } from "./given.js";
import type { LazyScripts } from "./lazy-script.js";
import { editOf } from "./live/edits.js";
import { workerMaker } from "./live/own-worker.js";
import type { PartName } from "./live/parts.js";
import { isMarked, onPlainClick } from "./plain-click.js";

export function runButtons(scripts: LazyScripts): void {
  if (!scripts.has("live")) return;
  let notebook: Promise<Notebook> | undefined;

  /** @param place - where it is said that something is loaded, or could not be */
  async function withNotebook(place: Element, act: (notebook: Notebook) => void): Promise<void> {
    const say = (sentence: string) => {
      place.textContent = sentence;
      announce(sentence);
    };
    if (notebook === undefined) say(words.loading);
    notebook ??= start(scripts);
    try {
      const started = await notebook;
      if (place.textContent === words.loading) say("");
      act(started);
    } catch (error) {
      notebook = undefined;
      say((error as Error).message);
    }
  }

  for (const { cell, code, n } of runnableCells()) {
    const bar = element("div", "run-bar");
    const state = element("span", "run-state");
    const named = (words: string) => words.replace("{}", String(n));
    bar.append(
      button("run", words.run, named(words.runCell), () =>
        withNotebook(state, (notebook) => notebook.run(cell)),
      ),
      button("edit", words.edit, named(words.editCell), () =>
        withNotebook(state, (notebook) => notebook.edit(cell)),
      ),
      state,
    );
    if (editOf(code.textContent ?? "") !== undefined) state.textContent = words.yourVersion;
    code.after(bar);
    onPlainClick(code, (offset) =>
      withNotebook(state, (notebook) => {
        // A double click marks a word while the notebook is loaded.
        if (!isMarked()) notebook.edit(cell, offset);
      }),
    );
  }
  const top = document.querySelector(".run-all");
  const state = element("span", "run-state");
  top?.append(
    button("run", words.runAll, words.runAll, () =>
      withNotebook(state, (notebook) => notebook.runAll()),
    ),
    state,
  );
}

/** Those that look at the computer that they run on, which a page cannot. */
export const machineCells = '.runnable .cell[data-tags~="machine"]';

/** The cells of the lesson that can be run, numbered as the reader sees them: those that cannot count too. */
export function runnableCells() {
  const cells = document.querySelectorAll<HTMLElement>(".runnable .cell");
  return Array.from(cells, (cell, i) => ({
    cell,
    code: cell.querySelector<HTMLElement>("pre.code") as HTMLElement,
    n: i + 1,
  })).filter(({ cell }) => !cell.matches(machineCells));
}

/**
 * The worker comes first: it reads its script while the page reads the rest, and is ready after 0.42 s in place of 0.53.
 *
 * @throws Error, with a sentence for the reader, if a part cannot be loaded
 */
async function start(scripts: LazyScripts): Promise<Notebook> {
  await loadAll(scripts, ["engine", "library"]);
  const makeWorker = workerMaker();
  await loadAll(scripts, ["live", "data", "wasm"]);
  const live = given("live");
  if (live === undefined) throw new Error(words.notLoaded.replace("{}", "live"));
  return live(scripts, makeWorker);
}

async function loadAll(scripts: LazyScripts, names: readonly (PartName | "live")[]): Promise<void> {
  const needed = names.filter(scripts.has);
  const loaded = await Promise.all(needed.map(scripts.load));
  const missing = needed.filter((_, i) => !loaded[i]);
  if (missing.length > 0) throw new Error(words.notLoaded.replace("{}", missing.join(", ")));
}
