/** The words of the pages' frame in English. A file like this one, and a line in index.ts, make another language. */

import type { ScriptWords } from "../client/words.js";

const inScripts: ScriptWords = {
  linkTo: "Link to “{}”",
  copy: "Copy",
  copied: "Copied",
  selectAndCopy: "Select and copy",
  copyCode: "Copy code {} of this page",
  copyAnswer: "Copy the answer to {}",
  run: "Run",
  runCell: "Run cell {}",
  edit: "Edit",
  editCell: "Edit cell {}",
  stop: "Stop",
  stopCell: "Stop cell {}",
  reset: "Reset",
  resetCell: "Reset cell {}",
  runAll: "Run all",
  keepsNothing: "This browser keeps nothing for this page. Copy what you want to keep.",
  solvedBefore: "You have solved this exercise already.",
  loading: "Loading what runs the code…",
  notLoaded:
    "What runs the code could not be loaded: {} is missing beside this page. Try again, or reload the page.",
  cell: "cell {}",
  codeOfCell: "Code of cell {}, can be edited",
  yourVersion: "Edit shows your version of an earlier visit.",
  moveNumber: "Move {}",
  sliderHint: "Click or tap a number in the code: a slider for it appears.",
  sliderIsThere:
    "Below the code is a slider for {}: Escape and then Tab leads to it while the cursor is at the number.",
  keys: "Shift-Enter runs a cell and goes to the next one, Ctrl-Enter (on a Mac Cmd-Enter) only runs it, Escape and then Tab leaves the editor.",
  aboutLive:
    "Nothing is sent anywhere. Before a cell runs, the page runs those above that it needs. There are no files and no Node.js here.",
  waits: "Waits for its turn",
  runs: "Running…",
  failed: "Failed after {}",
  stopped: "Stopped",
  ended: "Ended",
  ranFirst: "First ran the cells above that it needs: {}.",
  neededFailed: "Not run, because it needs {}, which failed.",
  endedAt: "Run all ended at {}, which failed.",
  checkTypes: "Check the types too (loads {} MB)",
  loadingCompiler: "Loading the compiler…",
  noCompiler:
    "The compiler could not be loaded: its file is missing beside this page. Try again, or reload the page.",
  typesAreChecked:
    "From now on, each cell is given to the compiler before it runs, as in a notebook.",
  valuesGone:
    "It was stopped, and with it the values of all cells are gone. The next cell that you run first runs again those that it needs.",
  tooMuch:
    "It gave more than a page can show, so it was ended, and the values of all cells are gone. Let it show less, and run it again.",
  broken:
    "What runs the code has failed, and the values of all cells are gone. Run the cell again. The browser says: {}",
  stale: "From before the last change of the code: run the cell to see what it gives now.",
  changedBefore: "You changed this cell on an earlier visit: Reset gives back the original.",
  needsTypes:
    "This page does not check types, so it does not run this cell as it stands. What you see is what the compiler says of it in a notebook.",
  needsMachine:
    "This cell looks at the computer that runs it, so it runs in JupyterLab only. What you see was recorded there.",
  noCharts: "This page has nothing that draws charts.",
  chartNotDrawn: "The chart cannot be drawn:",
  nothingFound: "Nothing found for “{}”.",
  found: "{} found: the arrow keys go there",
  correct: "{} correct",
  notYet: "{} not yet",
  notAttempted: "{} not attempted",
  progressSaved: "Your progress is in the file {}, where this browser saves what it downloads.",
  progressRead: "What {} holds is added here. Nothing that was correct is lost.",
  noProgressFile:
    "{} holds no progress, and nothing is changed. Choose a file that “Save to a file” made, such as one-neuron-progress.json.",
  newerProgressFile:
    "{} was made by a newer version of this course, and nothing is changed. Read it on the pages where you saved it.",
  progressForgotten:
    "Your progress is forgotten. What you wrote under the exercises is still there.",
  progressPutAside:
    "Your earlier results could not be read. They are put aside in this browser, and a new list was begun.",
  atTheStart: "At the start:",
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
  theWholeCourse: "The whole course to run and change",
  ofTheWholeCourse:
    "the notebooks with their data, the library and what opens them. Unpack it and type `npm start` in its folder; its README says what that needs.",

  yourProgress: "Your progress",
  ofYourProgress:
    "■ correct, ◧ not yet, □ not attempted. It stays in this browser, and other browsers and devices do not know it: a file takes it there.",
  saveProgress: "Save to a file",
  readProgress: "Read from a file",
  forgetProgress: "Forget my progress",
  reallyForget: "Forget which exercises you have solved, in all lessons?",
  forget: "Forget",
  keepProgress: "Keep",

  // A lesson. Links stand as [words](what they lead to).
  pageToRun:
    "Press Run at a piece of code: it runs here, in this browser, and you can change it. Types are not checked here, and times are those of this browser. To work in JupyterLab,",
  /** Where the page runs no scripts. */
  pageToRead: "A page to read: its charts move, its code does not run here. To run and change it,",
  openInLab: (notebook: string) =>
    `[open it in JupyterLab](lab), or take its notebook, [${notebook}](notebook).`,
  takeCourse: (notebook: string) =>
    `take [the whole course](course), unpack it and type \`npm start\` in its folder. If you have the course, take [${notebook}](notebook) alone.`,
  takeNotebook: (notebook: string) =>
    `take its notebook, [${notebook}](notebook): it runs in JupyterLab, in the project of the course.`,
  neighbours: "Lessons before and after",
  previous: "Previous",
  next: "Next",
  code: "Code",
  showWhatItGives: "Show what it gives",

  // An exercise.
  yourNumber: (exercise: string) => `Your answer to ${exercise}, a number`,
  yourChoice: (exercise: string) => `Your answer to ${exercise}`,
  check: "Check",
  checkedInCell:
    "Write your answer in the cell above, in the place of `todo`, and press Run: it is checked here, as it is in [the notebook](notebook).",
  checkedInNotebook: (notebook: string) =>
    `A page cannot check this answer. Write it in the notebook ${notebook}, opened in JupyterLab: when you run the cell there, it is checked.`,
  /** Where the page runs no scripts. */
  openToCheck: (notebook: string) =>
    `Open the notebook ${notebook} in JupyterLab to have it checked.`,
  thoughtsOn: (exercise: string) => `Your thoughts on ${exercise}`,
  aHint: (exercise: string) => `A hint for ${exercise}`,
  anotherHint: (exercise: string) => `Another hint for ${exercise}`,
  hintsAndAnswers: "Hints and worked answers",
  workedAnswer: (exercise: string) => `A worked answer to ${exercise}`,

  // A presentation.
  slides: {
    /** Stands behind the title of the course. */
    ofCourse: "slides",
    home: "All lessons",
    howTo:
      "Each lesson is a presentation. Space, arrows or a clicker go on and back; charts move here too. What is said of a slide, hints and worked answers are in the speaker’s notes.",
    keys: [
      ["S", "notes in a second window, which goes along with the first"],
      ["T", "notes beside the slide"],
      ["D", "dark or light"],
      ["O", "all slides at once"],
      ["F", "the whole screen"],
      ["?", "all keys"],
      ["Ctrl P", "prints the slides, or saves them as a PDF, one a page"],
    ],
  },

  // A book for e-readers.
  book: {
    subtitle: "Logistic regression as a neural network",
    rights: "MIT licence",
    titlePage: "Title page",
    start: "Start of the text",
    help: "Hints and worked answers",
    helpWithoutAnswers: "Hints",
    helpFor: (exercise: string) => `Help with exercise ${exercise}`,
    exercise: (id: string) => `Exercise ${id}`,
    back: "Back to the exercise",
    still:
      "In this book the charts stand still and code does not run. In the notebooks of the course both do, and your answers are checked.",
    accessibility:
      "All pictures and charts have a description, formulas are MathML, and all text can be enlarged and read aloud.",
  },

  inScripts,
};

export type Words = typeof english;
