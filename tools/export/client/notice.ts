/** One sentence at the lower edge of the window, for what a reader would not notice in time. Screen readers say it, too. */

/** @param words - the sentence, in place of the one before; none takes it away */
export function notice(words: string): void {
  // Several scripts of a page hold this function, and all of them share one line.
  const before = document.querySelector<HTMLElement>("body > .notice");
  const line = before ?? (words === "" ? undefined : newLine());
  // The same words once more would be said once more.
  if (line && line.textContent !== words) line.textContent = words;
}

function newLine(): HTMLElement {
  const line = document.createElement("p");
  line.className = "notice";
  line.role = "status";
  document.body.append(line);
  return line;
}
