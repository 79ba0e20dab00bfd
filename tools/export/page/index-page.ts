/** The first page: the map of the course, with the question, the minutes and the goals of each lesson. */

import type { Archive } from "../build/course-archive.js";
import { inline } from "../build/text/prose.js";
import { withLinks } from "../build/with-links.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Branding } from "../read/branding.js";
import type { Lesson } from "../read/course.js";
import type { Words } from "../words/index.js";
import type { Assets } from "./asset.js";
import { pageMarkup } from "./page.js";

/** A lesson on the map; its exercises are named where the map is to show which of them are done. */
export interface Station extends Lesson {
  readonly exercises?: readonly string[];
}

/**
 * @param home - the place of this page
 * @param below - what stands below the lessons
 */
export const indexPage = (
  lessons: readonly Station[],
  assets: Assets,
  branding: Branding,
  home: string,
  below: Html,
): string =>
  pageMarkup({
    title: branding.title,
    description: branding.words.description,
    main: html`${map(lessons, branding)}
${below}`,
    headings: [],
    assets,
    branding,
    home,
  });

/** The link to the reference that lies beside the pages. */
export const referenceLink = (words: Words) =>
  html`<p class="reference"><a href="api/index.html">${words.theReference}</a>: ${words.ofTheReference}</p>`;

/** The link to the whole course as a project, which lies beside the pages. */
export const courseLink = ({ place, bytes }: Archive, words: Words) =>
  html`<p class="reference"><a href="${place}" download>${words.theWholeCourse}</a> (${(bytes.length / 1e6).toFixed(1)}&nbsp;MB): ${withLinks(words.ofTheWholeCourse)}</p>`;

function map(lessons: readonly Station[], { title, words }: Branding): Html {
  const minutes = lessons.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0);
  return html`<div class="welcome">
<h1>${title}</h1>
<p class="lead">${words.lead}</p>
<p class="facts">${words.lessons(lessons.length)}${minutes > 0 && `, ${duration(minutes, words)}`}</p>
</div>
<h2 class="unseen" id="lessons">${words.theLessons}</h2>
<ol class="map">
${lessons.map((lesson) => station(lesson, words))}</ol>`;
}

const station = (
  { page, number, title, question, minutes, goals, exercises = [] }: Station,
  words: Words,
) => html`<li>
<h3><a href="${page}"><span class="number">${number}</span> ${trusted(inline(title))}</a></h3>
${question !== "" && html`<p class="question">${trusted(inline(question))}</p>`}
${minutes !== undefined && html`<p class="minutes">${words.minutes(minutes)}</p>`}
${exercises.length > 0 && html`<p class="done" data-exercises="${exercises.join(" ")}"></p>`}
${goals.length > 0 && html`<ul>${goals.map((goal) => html`<li>${trusted(inline(goal))}</li>`)}</ul>`}
</li>
`;

/** @example duration(95, english) // "about 1½ hours" */
export function duration(minutes: number, words: Words): string {
  if (minutes < 60) return words.aboutMinutes(minutes);
  const halves = Math.round(minutes / 30);
  return words.aboutHours(`${Math.floor(halves / 2)}${halves % 2 === 1 ? "½" : ""}`);
}
