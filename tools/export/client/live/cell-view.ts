/** A cell of the page that can be edited and run: its editor, its buttons, what it says of its run, its outputs. */

import { announce } from "../announce.js";
import { button, element } from "../elements.js";
import type { LazyScripts } from "../lazy-script.js";
import { noteOutcome } from "../progress.js";
import { type Editor, editorIn } from "./editor.js";
import { editOf, keepEdit } from "./edits.js";
import { inWords, withLinks } from "./in-words.js";
import { outputs } from "./outputs.js";
import { readRecorded } from "./recorded.js";
import type { Cell } from "./runs.js";
import type { Ending, Said } from "./session.js";
import { hintAtSlider, sliderCame } from "./slider-hint.js";

export interface CellView extends Cell {
  /** The element of the whole cell. */
  readonly element: HTMLElement;
  /** The number that readers know it by. */
  readonly n: number;
  /** Its source as the lesson has it. */
  readonly original: string;
  /** Opens the editor, and puts the caret into it, after so many characters. */
  edit(offset?: number): void;
  /** Opens the editor. */
  open(): void;
  /** Says under the code something about it; nothing takes it away. */
  note(...words: (string | Node)[]): void;
  /** Marks its outputs as those of other code than there is now, or as its own again. */
  markStale(isStale: boolean): void;
}

/** What the reader does with a cell. */
export interface CellActs {
  /** Whether the compiler looks at a cell before it runs. */
  checksTypes(): boolean;
  changed(): void;
  /** A run begins: its outputs will be those of the code as it is now. */
  began(): void;
  /** The recorded outputs are back. */
  restored(): void;
  run(): void;
  runAndGoOn(): void;
  stop(): void;
}

/** A cell as the page came with it. */
export interface PageCell {
  readonly cell: HTMLElement;
  /** Where its source stands. */
  readonly code: HTMLElement;
  readonly n: number;
  readonly scripts: LazyScripts;
}

export function cellView({ cell, code, n, scripts }: PageCell, acts: CellActs): CellView {
  const original = code.textContent ?? "";
  const coloured = [...code.childNodes];
  const tags = cell.dataset.tags?.split(" ") ?? [];
  const exercise = cell.querySelector<HTMLElement>("[data-exercise]")?.dataset.exercise;
  const { place, isCompilerMessage } = readRecorded(cell, code);
  const given = outputs(place, `live-${n}`, scripts);
  let source = editOf(original) ?? original;
  let editor: Editor | undefined;
  /** A screen reader hears what lasts, and not every step of a cell that is done at once. */
  let telling: ReturnType<typeof setTimeout> | undefined;

  const named = (words: string) => words.replace("{}", String(n));
  const bar = cell.querySelector(".run-bar") as HTMLElement;
  const [runButton, editButton] = bar.querySelectorAll("button");
  const state = bar.querySelector(".run-state") as HTMLElement;
  const stopButton = button("stop", words.stop, named(words.stopCell), acts.stop);
  const resetButton = button("reset", words.reset, named(words.resetCell), reset);
  stopButton.hidden = true;
  resetButton.hidden = source === original;
  // Stop comes last: when it goes, no other button comes under the finger that pressed it.
  state.before(resetButton, stopButton);
  bar.dataset.name = named(words.cell);
  const notes = element("p", "run-note");
  bar.parentElement?.after(notes);
  const stale = element("p", "run-note");
  stale.textContent = words.stale;
  stale.hidden = true;
  place.before(stale);
  if (source !== original) note(words.changedBefore);
  cell.id = `live-cell-${n}`;
  if (exercise !== undefined) place.role = "status";

  function open(): Editor {
    if (editor) return editor;
    const room = element("div", "code editor");
    code.before(room);
    code.hidden = true;
    if (editButton) editButton.hidden = true;
    resetButton.hidden = false;
    editor = editorIn(room, {
      source,
      name: named(words.codeOfCell),
      help: words.keys,
      onChange: change,
      onRun: acts.run,
      onRunAndGoOn: acts.runAndGoOn,
      onSlider: sliderCame,
    });
    if (editor.hasSlider()) hintAtSlider(notes);
    return editor;
  }

  function change(now: string): void {
    source = now;
    // The button that copies takes it from there.
    if (source === original) code.replaceChildren(...coloured);
    else code.textContent = source;
    keepEdit(original, source);
    acts.changed();
  }

  function reset(): void {
    editor?.setSource(original);
    if (source !== original) change(original);
    given.restore();
    say("");
    note();
    acts.restored();
  }

  function note(...parts: (string | Node)[]): void {
    notes.replaceChildren(...parts);
  }

  /** @param isRunning - whether there is something to wait for, and to stop */
  function say(sentence: string, isRunning = false): void {
    state.textContent = sentence;
    state.classList.toggle("running", isRunning);
    if (stopButton.ownerDocument.activeElement === stopButton && !isRunning) runButton?.focus();
    stopButton.hidden = !isRunning;
    cell.toggleAttribute("aria-busy", isRunning);
    clearTimeout(telling);
    telling = setTimeout(() => announce(sentence && `${named(words.cell)}: ${sentence}`), 400);
  }

  return {
    element: cell,
    n,
    original,
    mayFail: tags.includes("raises-exception"),
    source: () => source,
    refusal: () =>
      isCompilerMessage && source === original && !acts.checksTypes()
        ? words.needsTypes
        : undefined,
    open,
    edit: (offset) => open().focus(offset),
    note,
    markStale(isStale) {
      stale.hidden = !isStale || place.childNodes.length === 0;
      place.classList.toggle("stale", isStale);
    },
    waits: () => say(words.waits, true),
    waitsNoMore: () => say(""),
    begins() {
      note();
      acts.began();
      given.begin();
      say(words.runs, true);
    },
    hears(said: Said) {
      if (said.type === "checked") noteOutcome(said.exercise, said.outcome, source);
      else given.add(said);
    },
    ends(ending: Ending) {
      given.end();
      resetButton.hidden = false;
      say(inWords(ending));
      if (ending.outcome === "stopped") note(words.valuesGone);
      if (ending.outcome === "too much") note(words.tooMuch);
      if (ending.outcome === "broken") note(words.broken.replace("{}", ending.why));
    },
    ranAfter: (others) => note(...withLinks(words.ranFirst, others as readonly CellView[])),
    lacks(other) {
      say("");
      note(...withLinks(words.neededFailed, [other as CellView]));
    },
  };
}
