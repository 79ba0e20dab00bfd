/** One sentence at the lower edge of the window, for what a reader would not notice in time. Screen readers say it, too. */

let line: HTMLElement | undefined;

/** @param words - the sentence, in place of the one before; none takes it away */
export function notice(words: string): void {
  if (line === undefined) {
    if (words === "") return;
    line = document.createElement("p");
    line.className = "notice";
    line.role = "status";
    document.body.append(line);
  }
  // The same words once more would be said once more.
  if (line.textContent !== words) line.textContent = words;
}
