/** A button at each piece of code that copies it. */

import { announce } from "./announce.js";

export function copyButtons(): void {
  for (const [i, code] of document.querySelectorAll<HTMLElement>("pre.code").entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.ariaLabel = nameOf(code, i + 1);
    button.addEventListener("click", async () => {
      const done = await copied(code.textContent ?? "");
      button.textContent = done ? words.copied : words.selectAndCopy;
      announce(button.textContent);
      setTimeout(() => {
        button.textContent = words.copy;
        announce("");
      }, 2000);
    });
    const around = document.createElement("div");
    around.className = "copyable";
    code.before(around);
    around.append(code, button);
  }
}

/** What a button is called beside many others: most pieces of code have nothing but their place. */
function nameOf(code: Element, n: number): string {
  const exercise = code.closest<HTMLElement>("[data-exercise]")?.dataset.exercise;
  return exercise
    ? words.copyAnswer.replace("{}", exercise)
    : words.copyCode.replace("{}", String(n));
}

const copied = (text: string) =>
  navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? false;
