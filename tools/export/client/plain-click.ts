/** A click in a text that means its place, and not its words: whoever marks words to copy them does not want to edit. */

/** How far, in pixels, a hand may slip while it clicks. */
const slip = 5;

/** @param act - called with the number of characters before the place, if the browser knows it */
export function onPlainClick(text: HTMLElement, act: (offset: number | undefined) => void): void {
  let pressed: { x: number; y: number; marked: boolean } | undefined;
  // Afterwards a marking that this click takes away is no longer there.
  text.addEventListener("pointerdown", ({ clientX: x, clientY: y }) => {
    pressed = { x, y, marked: isMarked() };
  });
  text.addEventListener("click", ({ clientX: x, clientY: y }) => {
    if (!pressed || pressed.marked || isMarked()) return;
    if (Math.hypot(x - pressed.x, y - pressed.y) > slip) return;
    act(offsetAt(text, x, y));
  });
}

/** Whether words of the page are marked. */
export const isMarked = (): boolean => getSelection()?.isCollapsed === false;

function offsetAt(text: HTMLElement, x: number, y: number): number | undefined {
  // Safari has it since 2025.
  const place = document.caretPositionFromPoint?.(x, y);
  if (!place || !text.contains(place.offsetNode)) return undefined;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(place.offsetNode, place.offset);
  return before.toString().length;
}
