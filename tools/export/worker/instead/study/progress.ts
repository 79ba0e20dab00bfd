/** What is done: the page knows it, and shows it in the place of these words. */

import { progressTable } from "../../../../../src/study/progress-table.js";
import { host } from "../host.js";

export function progress(): void {
  host.displayProgress(progressTable([], new Map(), "")["text/plain"]);
}
