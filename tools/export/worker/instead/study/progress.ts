/** What is done: the page knows it, and shows it in the place of these words. */

import { host } from "../host.js";

export function progress(): void {
  host.displayProgress("What you have done, lesson by lesson.");
}
