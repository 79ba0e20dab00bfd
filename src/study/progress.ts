/** What is done, lesson by lesson. */

import { type Bundle, display } from "../notebook/display.js";
import { escapeHtml } from "../notebook/html.js";
import type { Lesson } from "./exercise.js";
import { lessons } from "./lessons.js";
import { type FileNews, readRecord } from "./record.js";
import type { Outcomes } from "./record-text.js";

/**
 * Shows which exercises are correct (■), not yet (◧) and not attempted (□), per lesson; one sentence while none is
 * attempted.
 *
 * @example progress()
 */
export function progress(): void {
  display(progressBundle());
}

export function progressBundle(): Bundle {
  const { outcomes, ...news } = readRecord();
  const lost = warning(news);
  return outcomes.size === 0 ? nothingYet(lost) : table(outcomes, lost);
}

/**
 * It names no lesson and counts none. Notebooks are committed with what `progress()` shows in a fresh run, and all of them
 * would change with each exercise that is added to one.
 */
function nothingYet(lost: string): Bundle {
  const words = "No exercise is attempted yet. What you check appears here, lesson by lesson.";
  return {
    "text/html": `<p>${words}</p>${lost && `<p>${escapeHtml(lost)}</p>`}`,
    "text/plain": lost ? `${words}\n${lost}` : words,
  };
}

function table(outcomes: Outcomes, lost: string): Bundle {
  const rows = lessons.map((lesson) => summary(lesson, outcomes));
  const legend = "■ correct   ◧ not yet   □ not attempted";
  return {
    "text/html":
      `<table><caption style="text-align:left">${legend}</caption><thead><tr><th scope="col">Lesson</th>` +
      `<th scope="col">Exercises</th><th scope="col">Correct</th></tr></thead><tbody>${rows.map(tableRow).join("")}</tbody></table>` +
      (lost && `<p>${escapeHtml(lost)}</p>`),
    "text/plain": [
      ...rows.map(({ name, boxes, count }) => `${name}  ${boxes}  ${count}`),
      legend,
      ...(lost ? [lost] : []),
    ].join("\n"),
  };
}

/** Empty if there is nothing to warn of. */
function warning({ setAside, trouble }: FileNews): string {
  if (trouble) return `Your results could not be read: ${trouble}`;
  if (!setAside) return "";
  return `The file with your results could not be read; it was put aside as ${setAside}.`;
}

interface Row {
  readonly name: string;
  readonly boxes: string;
  readonly count: string;
}

function summary({ number, title, exercises }: Lesson, outcomes: Outcomes): Row {
  const boxes = exercises.map(({ id }) =>
    outcomes.get(id) === "correct" ? "■" : outcomes.has(id) ? "◧" : "□",
  );
  return {
    name: `${String(number).padStart(2, "0")} ${title}`,
    boxes: boxes.join(""),
    count: `${boxes.filter((box) => box === "■").length} of ${boxes.length}`,
  };
}

const tableRow = ({ name, boxes, count }: Row) =>
  `<tr><td style="text-align:left">${escapeHtml(name)}</td>` +
  `<td style="text-align:left;letter-spacing:0.3em" aria-label="${count} correct">${boxes}</td><td>${count}</td></tr>`;
