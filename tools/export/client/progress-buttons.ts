/** The buttons of the first page: take the progress along in a file, add what a file holds, forget it. */

import { parseProgressFile, progressFileName } from "./progress-file.js";
import { addToProgress, forgetProgress, progressText } from "./progress-memory.js";

/** @param onChange - called when other outcomes are kept */
export function progressButtons(onChange: () => void): void {
  const section = document.querySelector<HTMLElement>(".your-progress");
  const input = section?.querySelector<HTMLInputElement>("input");
  const dialog = section?.querySelector("dialog");
  const status = section?.querySelector("[role=status]");
  if (!section || !input || !dialog || !status) return;

  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const onClick = (name: string, act: () => void) =>
    section.querySelector(`[data-progress="${name}"]`)?.addEventListener("click", act);

  onClick("save", () => {
    save(progressText());
    say(words.progressSaved.replace("{}", progressFileName));
  });
  onClick("read", () => input.click());
  onClick("forget", () => {
    dialog.returnValue = ""; // the Escape key leaves it as it is
    dialog.showModal();
  });
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (file) say(await read(file));
    input.value = ""; // the same file, changed, can be chosen once more
    onChange();
  });
  for (const answer of dialog.querySelectorAll("button"))
    answer.addEventListener("click", () => dialog.close(answer.value));
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== "forget" || !forgetProgress()) return;
    say(words.progressForgotten);
    onChange();
  });
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = progressFileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** @returns what is to be said; empty if the browser keeps nothing, which it says itself */
async function read(file: File): Promise<string> {
  const found = await parseProgressFile(file);
  const said = (sentence: string) => sentence.replace("{}", () => file.name);
  if (found === "something else") return said(words.noProgressFile);
  if (found === "too new") return said(words.newerProgressFile);
  return addToProgress(found) ? said(words.progressRead) : "";
}
