/** At each exercise that was answered correctly before the page was opened, a line that says so. */

import { element } from "./elements.js";
import { readProgress } from "./progress-memory.js";

export function markSolved(): void {
  const outcomes = readProgress();
  for (const box of document.querySelectorAll<HTMLElement>("[data-exercise]")) {
    if (outcomes.get(box.dataset.exercise ?? "") !== "correct") continue;
    const line = element("p", "solved");
    line.textContent = `✓ ${words.solvedBefore}`;
    box.prepend(line);
  }
}
