/** The first page: the map of the course, with the question, the minutes and the goals of each lesson. */

import { type Html, html, trusted } from "../build/html.js";
import { inline } from "../build/text/prose.js";
import type { Lesson } from "../read/course.js";
import type { Assets } from "./asset.js";
import { pageMarkup } from "./page.js";

/** @param home - the place of this page */
export const indexPage = (lessons: readonly Lesson[], assets: Assets, home: string): string =>
  pageMarkup({
    title: "One Neuron",
    description: "Logistic regression as a neural network, in TypeScript notebooks.",
    main: map(lessons),
    headings: [],
    assets,
    home,
  });

function map(lessons: readonly Lesson[]): Html {
  const minutes = lessons.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0);
  return html`<div class="welcome">
<h1>One Neuron</h1>
<p class="lead">Logistic regression as a neural network: take one neuron apart until you can derive, write, train and judge it yourself.</p>
<p class="facts">${lessons.length} ${lessons.length === 1 ? "lesson" : "lessons"}${minutes > 0 && `, ${duration(minutes)}`}</p>
</div>
<h2 class="unseen" id="lessons">The lessons</h2>
<ol class="map">
${lessons.map(station)}</ol>
<p class="reference"><a href="api/index.html">The library’s reference</a>: every function of the course, with its formula and an example.</p>`;
}

const station = ({ page, number, title, question, minutes, goals }: Lesson) => html`<li>
<h3><a href="${page}"><span class="number">${number}</span> ${trusted(inline(title))}</a></h3>
${question !== "" && html`<p class="question">${trusted(inline(question))}</p>`}
${minutes !== undefined && html`<p class="minutes">${minutes} minutes</p>`}
${goals.length > 0 && html`<ul>${goals.map((goal) => html`<li>${trusted(inline(goal))}</li>`)}</ul>`}
</li>
`;

/** @example duration(95) // "about 1½ hours" */
export function duration(minutes: number): string {
  if (minutes < 60) return `about ${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  const hours = `${Math.floor(halves / 2)}${halves % 2 === 1 ? "½" : ""}`;
  return `about ${hours} ${hours === "1" ? "hour" : "hours"}`;
}
