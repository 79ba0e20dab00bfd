/** The outputs of a cell that the page came with. */

/** A message of the compiler begins with its place: line, column. */
const compilerMessage = /^\d+:\d+ - /;

export interface Recorded {
  /** Holds the outputs and nothing else. */
  readonly place: HTMLElement;
  /** Whether the cell is there to show what the compiler says about it. */
  readonly isCompilerMessage: boolean;
}

/**
 * Puts the outputs of a cell into an element of their own.
 *
 * @param code - the code of the cell; between it and an exercise all is output
 */
export function readRecorded(cell: HTMLElement, code: HTMLElement): Recorded {
  const parts = [...cell.children];
  const top = parts.find((part) => part.contains(code));
  const end = parts.findIndex((part) => part.matches("[data-exercise]"));
  const outputs = parts.slice(top ? parts.indexOf(top) + 1 : 0, end < 0 ? undefined : end);
  const place = document.createElement("div");
  place.className = "outputs";
  if (top) top.after(place);
  place.append(...outputs);
  const first = place.querySelector("pre.printed.failed")?.textContent ?? "";
  return { place, isCompilerMessage: compilerMessage.test(first) };
}
