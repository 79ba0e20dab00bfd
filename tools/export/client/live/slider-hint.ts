/** Tells a reader once in a page of the slider that comes at a number, and nowhere else: it must not nag. */

import { announce } from "../announce.js";
import { element } from "../elements.js";

const hint = element("p", "run-note");
hint.textContent = words.sliderHint;

let hasCome = false;

/** Says below the first editor with a number how a slider is had. @param notes - the notes of its cell */
export function hintAtSlider(notes: HTMLElement): void {
  if (!hasCome && !hint.isConnected) notes.after(hint);
}

/** A slider has come: the hint has done its work, and who does not see the slider hears of the first one. */
export function sliderCame(number: string): void {
  if (hasCome) return;
  hasCome = true;
  hint.remove();
  announce(words.sliderIsThere.replace("{}", number));
}
