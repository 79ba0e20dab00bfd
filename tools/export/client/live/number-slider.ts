/** A slider for the number at the cursor: whoever moves it sees at once what another learning rate or threshold does. */

import { ensureSyntaxTree } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import { type EditorView, type Panel, showPanel } from "@codemirror/view";
import { numberIn, type Range, rangeAround, written } from "./number-range.js";

/** A number of the code, with its sign: where it stands, and how it is written. */
interface Literal {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * @param run - runs the cell as it stands, or soon: it is called at each move
 * @param onShow - called with the number, as it is written, when its slider comes
 */
export const numberSlider = (run: () => void, onShow: (number: string) => void): Extension =>
  showPanel.of((view) => sliderPanel(view, run, onShow));

/** Whether the code holds a number for which a slider comes. */
export function hasMovable(state: EditorState): boolean {
  let isFound = false;
  treeOf(state)?.iterate({
    enter({ name, from, to }) {
      if (name === "Number") isFound ||= rangeAround(state.sliceDoc(from, to)) !== undefined;
      return !isFound;
    },
  });
  return isFound;
}

function sliderPanel(view: EditorView, run: () => void, onShow: (number: string) => void): Panel {
  const dom = document.createElement("label");
  const name = document.createElement("span");
  const slider = document.createElement("input");
  dom.className = "number";
  slider.type = "range";
  dom.append(name, slider);
  dom.hidden = true;

  let literal: Literal | undefined;
  let range: Range | undefined;

  /** The range stays while the same number is moved, or the slider would run away from the hand. */
  function follow(state: EditorState): void {
    const found = numberAt(state);
    if (found?.from !== literal?.from || !isWithin(found, range))
      range = found && rangeAround(found.text);
    literal = found;
    const wasHidden = dom.hidden;
    dom.hidden = range === undefined;
    if (!literal || !range) return;
    if (wasHidden) onShow(literal.text);
    name.textContent = words.moveNumber.replace("{}", literal.text);
    for (const side of ["min", "max", "step"] as const) slider[side] = String(range[side]);
    slider.value = String(numberIn(literal.text));
  }

  slider.addEventListener("input", () => {
    if (!literal || !range) return;
    const text = written(slider.valueAsNumber, range);
    view.dispatch({
      changes: { from: literal.from, to: literal.to, insert: text },
      selection: { anchor: literal.from + text.length },
      userEvent: "input.slider",
    });
    run();
  });

  follow(view.state);
  return {
    dom,
    update: ({ state, docChanged, selectionSet }) => {
      if (docChanged || selectionSet) follow(state);
    },
  };
}

/** The tree of all the code: the editor's own is made in slices of 20 ms, and on a busy computer ends before the code does. */
const treeOf = (state: EditorState) =>
  ensureSyntaxTree(state, state.doc.length, Number.POSITIVE_INFINITY);

function numberAt(state: EditorState): Literal | undefined {
  const tree = treeOf(state);
  if (!tree) return undefined;
  const { head } = state.selection.main;
  for (const side of [-1, 1] as const) {
    const { name, from, to, parent } = tree.resolveInner(head, side);
    if (name !== "Number") continue;
    const isNegative = parent?.name === "UnaryExpression" && state.sliceDoc(from - 1, from) === "-";
    const begin = isNegative ? from - 1 : from;
    return { from: begin, to, text: state.sliceDoc(begin, to) };
  }
  return undefined;
}

const isWithin = (literal: Literal | undefined, range: Range | undefined): boolean =>
  literal !== undefined && range !== undefined && Math.abs(numberIn(literal.text)) <= range.max;
