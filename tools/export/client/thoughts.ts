/** Keeps what the reader writes under an exercise. */

import { recall, remember } from "./memory.js";

export function keepThoughts(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-exercise]")) {
    const field = box.querySelector("textarea");
    const key = `thoughts ${box.dataset.exercise}`;
    if (!field) continue;
    field.value ||= recall(key) ?? "";
    field.addEventListener("input", () => remember(key, field.value));
  }
}
