/** What is done, lesson by lesson. */

import { type Bundle, display } from "../notebook/display.js";
import { lessons } from "./lessons.js";
import { progressTable } from "./progress-table.js";
import { type FileNews, readRecord } from "./record.js";

/**
 * Shows which exercises are correct (■), not yet (◧) and not attempted (□), per lesson; one sentence while none is
 * attempted.
 *
 * @example progress()
 */
export function progress(): void {
  display(progressBundle());
}

export function progressBundle(): Bundle {
  const { outcomes, ...news } = readRecord();
  return progressTable(lessons, outcomes, warning(news));
}

/** Empty if there is nothing to warn of. */
function warning({ setAside, trouble }: FileNews): string {
  if (trouble) return `Your results could not be read: ${trouble}`;
  if (!setAside) return "";
  return `The file with your results could not be read; it was put aside as ${setAside}.`;
}
