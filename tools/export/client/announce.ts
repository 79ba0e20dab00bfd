/** Says something to those who listen to the page, and shows nothing. */

const line = document.createElement("p");
line.className = "unseen";
line.role = "status";
// Screen readers hear only a line that stood in the page before its words change.
document.body.append(line);

export function announce(words: string): void {
  if (line.textContent !== words) line.textContent = words;
}
