/** A button at each piece of code that copies it. */

export function copyButtons(): void {
  for (const code of document.querySelectorAll<HTMLElement>("pre.code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      const done = await copied(code.textContent ?? "");
      button.textContent = done ? words.copied : words.selectAndCopy;
      setTimeout(() => {
        button.textContent = words.copy;
      }, 2000);
    });
    const around = document.createElement("div");
    around.className = "copyable";
    code.before(around);
    around.append(code, button);
  }
}

const copied = (text: string) =>
  navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? false;
