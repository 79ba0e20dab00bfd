/** The editor of a cell: the code as the page shows it, and it can be changed. */

import { history, historyKeymap, indentWithTab, standardKeymap } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { numberSlider } from "./number-slider.js";
import { typescript } from "./typescript.js";

export interface Editor {
  focus(): void;
  /** Puts the caret where the reader pointed. */
  focusAt(place: { x: number; y: number }): void;
  /** Puts other code in; the reader can undo it. */
  setSource(source: string): void;
}

export interface EditorSetting {
  readonly source: string;
  /** What a screen reader calls it, and what it says about its keys. */
  readonly name: string;
  readonly help: string;
  onChange(source: string): void;
  onRun(): void;
  onRunAndGoOn(): void;
}

/** Looks as `pre.code` does, so that nothing moves when the editor takes its place. */
const look = EditorView.theme({
  "&": { color: "inherit" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: "inherit", lineHeight: "inherit" },
  ".cm-content": { padding: "0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0" },
  ".cm-panels": { background: "none", color: "inherit", border: "none" },
  ".number": {
    display: "flex",
    paddingTop: "0.6rem",
    alignItems: "center",
    gap: "0.75rem",
    fontFamily: "var(--sans)",
  },
  ".number[hidden]": { display: "none" },
  ".number input": { flex: "1", maxWidth: "24rem", height: "2.75rem", accentColor: "var(--link)" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--quiet)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "none", outline: "1px solid var(--warm)" },
});

/**
 * @param place - where the editor comes. It has a tree of its own there: the policy of the page forbids the style elements that
 *   the editor would put into the page's, and there it uses sheets that no policy forbids.
 */
export function editorIn(place: HTMLElement, setting: EditorSetting): Editor {
  const root = place.attachShadow({ mode: "open" });
  const does = (act: () => void) => () => {
    act();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: setting.source,
      extensions: [
        keymap.of([
          { key: "Shift-Enter", run: does(setting.onRunAndGoOn) },
          { key: "Mod-Enter", run: does(setting.onRun) },
          ...standardKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
        history(),
        typescript(),
        indentOnInput(),
        bracketMatching(),
        numberSlider(setting.onRun),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": setting.name,
          "aria-description": setting.help,
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) setting.onChange(state.doc.toString());
        }),
        look,
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    focusAt(place) {
      const anchor = view.posAtCoords(place) ?? 0;
      view.dispatch({ selection: { anchor } });
      view.focus();
    },
    setSource: (insert) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
  };
}
