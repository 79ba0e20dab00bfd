/** Makes the inside of a page from a notebook, and notes what the rest of the export must know about it. */

import { basename } from "node:path";
import type { Exercise } from "../../../src/study/exercise.js";
import { cellsBehindGuesses } from "../../notebooks/guesses.js";
import { type Cell, cellName, joined } from "../../notebooks/notebook.js";
import { fingerprint } from "../../setup/stamp.js";
import { type Html, html, trusted } from "../client/html.js";
import { asUserError } from "../read/as-user-error.js";
import type { Lesson } from "../read/course.js";
import type { DocumentFile } from "../read/document.js";
import { distinctIds } from "../read/heading-ids.js";
import type { Words } from "../words/index.js";
import { checkAlt } from "./alt.js";
import { type PageAnswers, pageAnswers } from "./answers/page-answers.js";
import { checkSize, checkTitle, checkWeight, type Part } from "./check-page.js";
import { embedded } from "./embed.js";
import { exerciseBox, exerciseIn, type Solutions } from "./exercise.js";
import { type HeadingLink, type LinkContext, type PageLink, pageLink } from "./links.js";
import { importsOf } from "./live/imports.js";
import { questionOf } from "./options.js";
import { outputMarkup } from "./output.js";
import { smallerPictures } from "./pictures.js";
import { type Glyphs, glyphsOf } from "./text/formula-fonts.js";
import { highlight } from "./text/highlight.js";
import { type Heading, prose } from "./text/prose.js";

/** A lesson ready for its page. It is plain data, so that it can be kept between exports. */
export interface Body {
  readonly markup: string;
  readonly headings: readonly Heading[];
  /** The links to headings of other lessons: if such a heading goes or its id changes, the body is made anew. */
  readonly links: readonly HeadingLink[];
  /** Every file that it names or shows, with its fingerprint: if one changes, the body is made anew. */
  readonly read: Readonly<Record<string, string>>;
  /** Files of the project that lie beside the pages: place in the site → path. */
  readonly files: Readonly<Record<string, string>>;
  /** Files of the project that become pages, because it links to them. */
  readonly documents: readonly DocumentFile[];
  /** What its formulas need of KaTeX's fonts. */
  readonly glyphs: Glyphs;
  /** For each chart that moves, what it uses of Vega beyond the usual. */
  readonly charts: readonly string[];
  /** The exercises that it sets, in their order. */
  readonly exercises: readonly string[];
  /** The names that its cells import from the library. */
  readonly imports: readonly string[];
  /** For the forms of its exercises, if it has such. */
  readonly answers: PageAnswers | undefined;
}

/** What a body depends on beside its notebook. */
export interface Setting {
  readonly course: readonly Lesson[];
  /** The pages that it can link to. */
  readonly pages: readonly string[];
  /** Whether its cells can be run in the page. */
  readonly runsCells: boolean;
  /** Whether files of the project can lie beside the page. */
  readonly besideFiles: boolean;
  /** What the names of pages end with, without the dot. */
  readonly extension: string;
  readonly solutions: Solutions;
  readonly words: Words;
}

export async function lessonBody(lesson: Lesson, setting: Setting): Promise<Body> {
  const { solutions, runsCells, words } = setting;
  const parts: Part[] = [];
  const headings: Heading[] = [];
  const found: Found = { links: [], files: {}, documents: [] };
  const read: Record<string, string> = {};
  const boxed = new Set<Exercise>();
  /** Those of the question that was read last. */
  let options: ReadonlyMap<string, string> = new Map();
  const idOf = distinctIds();
  const behindGuess = cellsBehindGuesses(lesson.notebook.cells);
  const onRead = (path: string) => {
    checkSize(path);
    read[path] = fingerprint([path]);
  };

  for (const [index, cell] of lesson.notebook.cells.entries()) {
    const where = `${basename(lesson.path)}, ${cellName(cell, index)}`;
    try {
      parts.push({ where, markup: await cellMarkup(cell, index, where) });
    } catch (error) {
      throw asUserError(error, where);
    }
  }
  async function cellMarkup(cell: Cell, index: number, where: string): Promise<Html> {
    if (cell.cell_type === "code") {
      const exercise = exerciseIn(joined(cell.source));
      const notebook = `${lesson.name}.ipynb`;
      const box =
        exercise &&
        !boxed.has(exercise) &&
        exerciseBox(exercise, { solutions, notebook, runsCells, options, words });
      if (exercise) boxed.add(exercise);
      const folded = behindGuess.has(cell);
      if (isRecord(joined(cell.source)) && !runsCells) return html``;
      return codeCell(cell, index + 1, where, { box, folded }, words);
    }
    if (cell.cell_type !== "markdown") return html``;
    const context = { ...setting, lesson, where, onRead };
    const asked = exerciseBelow(lesson.notebook.cells, index);
    const question = questionOf(joined(cell.source), asked, where);
    options = question.options;
    const text = prose(question.text, where, idOf, {
      link: (href) => collect(href, context, found),
      picture: (src, alt) => {
        checkAlt(alt, where);
        return embedded(src, cell, context);
      },
    });
    headings.push(...text.headings);
    return trusted(text.markup);
  }
  checkTitle(headings, lesson);
  checkWeight(parts);
  const markup = await smallerPictures(parts.map(({ markup }) => markup).join("\n"));
  return {
    markup,
    headings,
    ...found,
    read,
    glyphs: glyphsOf(markup),
    charts: [...markup.matchAll(/<figure [^>]* data-chart="([\w -]*)"/g)].map(
      ([, parts]) => parts ?? "",
    ),
    exercises: [...boxed].map(({ id }) => id),
    imports: importsOf(lesson.notebook.cells.map(({ source }) => joined(source))),
    answers: pageAnswers([...boxed], setting.solutions === "left out"),
  };
}

/** What the links of a lesson lead to. */
interface Found {
  readonly links: HeadingLink[];
  readonly files: Record<string, string>;
  readonly documents: DocumentFile[];
}

function collect(href: string, context: LinkContext, { links, files, documents }: Found): PageLink {
  const link = pageLink(href, context);
  const { heading, file, document } = link;
  if (heading) links.push(heading);
  if (file) files[file.place] = file.path;
  if (document) documents.push(document);
  return link;
}

/** The exercise that a text asks: a cell between this text and the next one checks it. */
function exerciseBelow(cells: readonly Cell[], index: number): Exercise | undefined {
  const next = cells.findIndex((cell, i) => i > index && cell.cell_type === "markdown");
  const between = cells.slice(index + 1, next < 0 ? undefined : next);
  return between.map((cell) => exerciseIn(joined(cell.source))).find((found) => found);
}

/** Whether a cell only shows the learner's own record, which a page without running cells does not have. */
const isRecord = (source: string) =>
  source
    .replace(/^import .*$/gm, "")
    .trim()
    .replace(/;$/, "") === "progress()";

async function codeCell(
  cell: Cell,
  number: number,
  where: string,
  { box, folded }: { box: Html | false | undefined; folded: boolean },
  words: Words,
): Promise<Html> {
  const source = joined(cell.source).trimEnd();
  if (source === "") return html``;
  const outputs: Html[] = [];
  // What was recorded of an answer, or of what is done, is not this reader's.
  const recorded = box || isRecord(source) ? [] : (cell.outputs ?? []);
  for (const [i, output] of recorded.entries())
    outputs.push(await outputMarkup(output, `cell-${number}-${i + 1}`, where));
  const tags = (cell.metadata.tags ?? []).join(" ");
  const code = html`<pre class="code"><code>${trusted(highlight(source))}</code></pre>`;
  return html`<div class="cell" data-cell="${number}"${tags !== "" && html` data-tags="${tags}"`}>
${cell.metadata.jupyter?.source_hidden ? html`<details class="folded"><summary>${words.code}</summary>${code}</details>` : code}
${folded && outputs.length > 0 ? html`<details class="given"><summary>${words.showWhatItGives}</summary>${outputs}</details>` : outputs}${box}</div>`;
}
