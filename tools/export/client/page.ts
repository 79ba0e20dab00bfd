/** What every page does: the theme, anchors, buttons that copy and run code, scrolling, the reader's own notes and results, paper; charts, forms and search when they are needed. */

import { headingAnchors } from "./anchors.js";
import { copyButtons } from "./copy.js";
import { lazyScripts } from "./lazy-script.js";
import { writtenInFull } from "./paper.js";
import { keepOutcomes } from "./progress-memory.js";
import { runButtons } from "./run-buttons.js";
import { scrollers } from "./scrollers.js";
import { markSolved } from "./solved.js";
import { themeChoice } from "./theme.js";
import { keepThoughts } from "./thoughts.js";
import { whenFirst } from "./when.js";

const parts = document.currentScript?.dataset ?? {};
const scripts = lazyScripts(parts);
const { load } = scripts;

themeChoice();
headingAnchors();
copyButtons();
runButtons(scripts);
keepThoughts();
keepOutcomes();
markSolved();
writtenInFull();
scrollers();
whenFirst("[data-chart]", () => load("charts"));
if (parts.notebook && location.protocol === "file:") load("notebook");
whenFirst("form[data-answer]", () => load("answers"));

const field = document.querySelector<HTMLInputElement>("#search");
field?.addEventListener("focus", () => load("search"), { once: true });
document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  field?.focus();
});
