/** The choice of colours: as the system has them, light, or dark. It is remembered where the browser allows it. */

import { recall, remember } from "./memory.js";

export function themeChoice(): void {
  const choice = document.querySelector<HTMLSelectElement>("#theme");
  if (!choice) return;
  choice.value = recall("theme") ?? "auto";
  choice.addEventListener("change", () => {
    document.documentElement.dataset.theme = choice.value;
    remember("theme", choice.value);
  });
}
