/** The words of the pages' frame in English. A file like this one, and a line in index.ts, make another language. */

import type { ScriptWords } from "../client/words.js";

const inScripts: ScriptWords = {
  linkTo: "Link to “{}”",
  copy: "Copy",
  copied: "Copied",
  selectAndCopy: "Select and copy",
  nothingFound: "Nothing found for “{}”.",
  arrowKeysRead: "The arrow keys read its marks one by one.",
  arrowsRead: "← → read the marks one by one",
};

export const english = {
  /** What the attribute `lang` says. */
  language: "en",

  // The frame of every page.
  toTheText: "To the text",
  search: "Search",
  searchTheCourse: "Search the course",
  searchResults: "Search results",
  colours: "Colours",
  auto: "Auto",
  light: "Light",
  dark: "Dark",
  contents: "Contents",
  contentsOfLesson: "Contents of this lesson",
  origin: "One Neuron: logistic regression as a neural network, in TypeScript. MIT licence.",
  privacy:
    "This page asks nothing of the network. What you write stays in this browser, where others who use it can read it.",
  privacyInPlatform:
    "What you write and answer and where you are in the lesson is kept by the learning platform around this page, where those who run it can read it. Without a platform, what you write stays in this browser, where others who use it can read it.",

  // The first page.
  description: "Logistic regression as a neural network, in TypeScript notebooks.",
  lead: "Logistic regression as a neural network: take one neuron apart until you can derive, write, train and judge it yourself.",
  theLessons: "The lessons",
  lessons: (count: number) => `${count} ${count === 1 ? "lesson" : "lessons"}`,
  minutes: (count: number) => `${count} minutes`,
  aboutMinutes: (count: number) => `about ${count} minutes`,
  /** @param hours - such as "1½" */
  aboutHours: (hours: string) => `about ${hours} ${hours === "1" ? "hour" : "hours"}`,
  theReference: "The library’s reference",
  ofTheReference: "every function of the course, with its formula and an example.",

  // A lesson.
  pageToRead: (notebook: string) =>
    `A page to read: its charts move, its code does not run here. To run and change it, open the notebook ${notebook}.ipynb in JupyterLab.`,
  neighbours: "Lessons before and after",
  previous: "Previous",
  next: "Next",
  code: "Code",
  showWhatItGives: "Show what it gives",

  // An exercise.
  writeHere: "Write here what you think; the notebook, opened in JupyterLab, checks your answer.",
  thoughtsOn: (exercise: string) => `Your thoughts on ${exercise}`,
  aHint: "A hint",
  anotherHint: "Another hint",
  workedAnswer: (exercise: string) => `A worked answer to ${exercise}`,

  inScripts,
};

export type Words = typeof english;
