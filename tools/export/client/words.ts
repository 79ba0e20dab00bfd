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
  /** `{}` is what was looked for. */
  readonly nothingFound: string;
  /** `{}` is how many places were found. */
  readonly found: string;
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
