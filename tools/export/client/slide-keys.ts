/** The keys of a presentation beside those of reveal.js, which lists them all when `?` is pressed. */

import type { RevealApi } from "reveal.js";
import { remember } from "./memory.js";
import { openSpeakersWindow } from "./speaker.js";

export function slideKeys(deck: RevealApi): void {
  const bind = (key: string, description: string, act: () => void) =>
    deck.addKeyBinding({ keyCode: key.charCodeAt(0), key, description }, act);
  bind("S", "Notes in a second window", openSpeakersWindow);
  bind("T", "Notes beside the slide", () => {
    deck.configure({ showNotes: !deck.getConfig().showNotes });
    deck.layout();
  });
  bind("D", "Dark or light", changeTheme);
  // The key of a clicker turns the page, wherever the focus is; and a slider that was dragged gives the arrows back.
  document.addEventListener("keydown", ({ key }) => /^Page/.test(key) && leaveField(), true);
  document.addEventListener("pointerup", leaveField);
}

/** @returns whether a key is meant for the slides, not for a field or for a chart that reads its marks */
export const besideCharts = (event: KeyboardEvent) =>
  !event.defaultPrevented && !(document.activeElement instanceof HTMLSelectElement);

function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.type === "range") field.blur();
}

function changeTheme(): void {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  remember("theme", theme);
}

/** Whether the page is dark now, by choice or because the system is. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme === "dark" || theme === "light") return theme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}
