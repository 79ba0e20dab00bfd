/** What is said of runs. */

import type { Ending } from "./session.js";

/** How a run has ended and how long it took. */
export function inWords(ending: Ending): string {
  switch (ending.outcome) {
    case "ok":
      return duration(ending.milliseconds);
    case "failed":
      return words.failed.replace("{}", duration(ending.milliseconds));
    case "stopped":
      return words.stopped;
    default:
      return words.ended;
  }
}

/** @example duration(1234) // "1.2 s", and in German "1,2 s" */
function duration(milliseconds: number): string {
  if (milliseconds < 100) return `${Math.max(1, Math.round(milliseconds))} ms`;
  const seconds = milliseconds / 1000;
  return `${seconds.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
}

/** A cell that a link can lead to. */
interface Place {
  readonly element: HTMLElement;
  readonly n: number;
}

/** @param sentence - where it holds `{}`, links to these cells stand */
export function withLinks(sentence: string, cells: readonly Place[]): (string | Node)[] {
  const [before = "", after = ""] = sentence.split("{}");
  const links = cells.flatMap((cell, i) => [...(i > 0 ? [", "] : []), linkTo(cell)]);
  return [before, ...links, after];
}

function linkTo({ element, n }: Place): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${element.id}`;
  link.textContent = words.cell.replace("{}", String(n)).replace(" ", "\u00a0");
  return link;
}
