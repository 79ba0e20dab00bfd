/** The editor of a cell: the code as the page shows it, and it can be changed. */

import { history, historyKeymap, indentWithTab, standardKeymap } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { hasMovable, numberSlider } from "./number-slider.js";
import { typescript } from "./typescript.js";

export interface Editor {
  /** @param offset - puts the caret after so many characters, if it is given */
  focus(offset?: number): void;
  /** Whether a slider comes at one of its numbers. */
  hasSlider(): boolean;
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
  /** A slider has come. @param number - the one that it moves */
  onSlider(number: string): void;
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
        numberSlider(setting.onRun, setting.onSlider),
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
    focus(offset) {
      // The code of an earlier visit, which the editor shows, may be shorter than the one that was clicked.
      if (offset !== undefined)
        view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) } });
      view.focus();
    },
    hasSlider: () => hasMovable(view.state),
    setSource: (insert) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
  };
}
