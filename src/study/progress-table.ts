/** The table of what is done, lesson by lesson: notebooks and pages show the same one. */

import type { Bundle } from "../notebook/display.js";
import { escapeHtml } from "../notebook/html.js";
import type { Outcomes } from "./record-text.js";

/** What the table must know of a lesson. */
export interface ListedLesson {
  readonly number: number;
  readonly title: string;
  readonly exercises: readonly { readonly id: string }[];
}

/** @param lost - what is said below it of results that could not be read; empty if there is nothing to say */
export function progressTable(
  lessons: readonly ListedLesson[],
  outcomes: Outcomes,
  lost: string,
): Bundle {
  return outcomes.size === 0 ? nothingYet(lost) : table(lessons, outcomes, lost);
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

function table(lessons: readonly ListedLesson[], outcomes: Outcomes, lost: string): Bundle {
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

interface Row {
  readonly name: string;
  readonly boxes: string;
  readonly count: string;
}

function summary({ number, title, exercises }: ListedLesson, outcomes: Outcomes): Row {
  const boxes = boxesOf(
    exercises.map(({ id }) => id),
    outcomes,
  );
  return {
    name: `${String(number).padStart(2, "0")} ${title}`,
    boxes: boxes.join(""),
    count: `${boxes.filter((box) => box === "■").length} of ${boxes.length}`,
  };
}

/** A box for each exercise. */
export const boxesOf = (ids: readonly string[], outcomes: Outcomes): readonly ("■" | "◧" | "□")[] =>
  ids.map((id) => (outcomes.get(id) === "correct" ? "■" : outcomes.has(id) ? "◧" : "□"));

const tableRow = ({ name, boxes, count }: Row) =>
  `<tr><td style="text-align:left">${escapeHtml(name)}</td>` +
  `<td style="text-align:left;letter-spacing:0.3em" aria-label="${count} correct">${boxes}</td><td>${count}</td></tr>`;
