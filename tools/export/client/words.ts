/** The words that scripts write into a page. The export puts those of the page's language in their place when it makes the scripts. */

/** Where a word holds `{}`, the script puts something there. */
export interface ScriptWords {
  /** The name of the link at a heading; `{}` is the heading. */
  readonly linkTo: string;
  /** On the button at a piece of code: before, after, and where the browser did not allow it. */
  readonly copy: string;
  readonly copied: string;
  readonly selectAndCopy: string;
  /** The names of these buttons: `{}` is which piece of code of the page, or which exercise. */
  readonly copyCode: string;
  readonly copyAnswer: string;
  /** On the buttons at a cell, and their names: `{}` is its number in the page. */
  readonly run: string;
  readonly runCell: string;
  readonly edit: string;
  readonly editCell: string;
  readonly stop: string;
  readonly stopCell: string;
  readonly reset: string;
  readonly resetCell: string;
  /** At the top of a lesson. */
  readonly runAll: string;
  /** Where the browser refuses to keep what the reader writes. */
  readonly keepsNothing: string;
  /** At an exercise, when the page is opened. */
  readonly solvedBefore: string;
  /** While what runs the code is loaded, and if a part of it, `{}`, cannot be. */
  readonly loading: string;
  readonly notLoaded: string;
  /** What a cell is called, and its editor; `{}` is its number. */
  readonly cell: string;
  readonly codeOfCell: string;
  /** At a cell that the reader changed on an earlier visit, before anything is run. */
  readonly yourVersion: string;
  /** The name of the slider for the number at the cursor; `{}` is the number. */
  readonly moveNumber: string;
  /** Under the first editor that is opened, until a slider has come; and what is said of the first slider, `{}` is its number. */
  readonly sliderHint: string;
  readonly sliderIsThere: string;
  /** What can be done with keys in an editor. */
  readonly keys: string;
  /** At the top of a page whose cells run: what is different from a notebook. */
  readonly aboutLive: string;
  /** Beside a cell that waits or runs. */
  readonly waits: string;
  readonly runs: string;
  /** Beside a cell that has run, but not as it should; `{}` is how long it took. */
  readonly failed: string;
  readonly stopped: string;
  readonly ended: string;
  /** Under a cell; `{}` are links to other cells. */
  readonly ranFirst: string;
  readonly neededFailed: string;
  /** At the top, when a run of all cells ended early; `{}` is a link to the cell. */
  readonly endedAt: string;
  /** At the top of a lesson that offers the compiler: `{}` is its size in megabytes. */
  readonly checkTypes: string;
  readonly loadingCompiler: string;
  readonly noCompiler: string;
  readonly typesAreChecked: string;
  /** Under a cell that was stopped or ended, and what is wrong: `{}`. */
  readonly valuesGone: string;
  readonly tooMuch: string;
  readonly broken: string;
  /** Above outputs that the code would not give any more. */
  readonly stale: string;
  /** Under a cell that was changed on an earlier visit. */
  readonly changedBefore: string;
  /** Under a cell that is not run here, and why. */
  readonly needsTypes: string;
  readonly needsMachine: string;
  /** In the place of a chart. */
  readonly noCharts: string;
  readonly chartNotDrawn: string;
  /** `{}` is what was looked for. */
  readonly nothingFound: string;
  /** `{}` is how many places were found. */
  readonly found: string;
  /** On the map: how many exercises of a lesson are correct, and so on; `{}` is the number. */
  readonly correct: string;
  readonly notYet: string;
  readonly notAttempted: string;
  /** `{}` is the name of a file: it was made, it was read, it is something else, a newer version of the course made it. */
  readonly progressSaved: string;
  readonly progressRead: string;
  readonly noProgressFile: string;
  readonly newerProgressFile: string;
  readonly progressForgotten: string;
  readonly progressPutAside: string;
  /** Said before the description of a chart that was moved. */
  readonly atTheStart: string;
  /** Said of a chart with marks that can be read. */
  readonly arrowKeysRead: string;
  readonly arrowsRead: string;
}

declare global {
  /** Each `words.copy` in a script is replaced by the word itself, so a page holds one language, and only what it uses. */
  const words: ScriptWords;
}
