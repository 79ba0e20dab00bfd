/** A build for students: no answer to an exercise gets out, whoever wrote it and wherever it stands. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/notebook/html.js";
import { checked } from "../../src/study/check.js";
import type { Exercise } from "../../src/study/exercise.js";
import { lessons } from "../../src/study/lessons.js";
import { solved } from "../../src/study/solved.js";
import { answerOf, standingAlone, toldByTheCourse } from "../../tools/export/answers/code-signs.js";
import { forStudents } from "../../tools/export/answers/for-students.js";
import { refuseAnswersIn } from "../../tools/export/answers/refuse.js";
import { squeeze } from "../../tools/export/answers/squeeze.js";
import { highlight } from "../../tools/export/build/text/highlight.js";
import { scorm } from "../../tools/export/forms/scorm.js";
import { describe as describeLesson } from "../../tools/export/read/course.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { exerciseCells } from "../../tools/notebooks/exercises.js";
import { type Cell, joined, type Notebook, readNotebook } from "../../tools/notebooks/notebook.js";
import { code, markdown, notebook, shown, stdout } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";
import { site } from "./site.js";

const course = notebooksIn().map((path) => ({ path, notebook: readNotebook(path) }));
const exercises = lessons.flatMap((lesson) => lesson.exercises);

/** The two cells of an exercise as they are committed: the question, and the cell with todo. */
interface Asked {
  readonly exercise: Exercise;
  readonly question: Cell;
  readonly cell: Cell;
  /** What a learner would write for todo. */
  readonly answer: string;
}

const asked: Asked[] = exercises.map((exercise) => {
  const cells = course.flatMap((one) => exerciseCells(one.notebook));
  const [question, cell] = cells.filter(({ id }) => id === exercise.id).map(({ cell }) => cell);
  if (!question || !cell) throw new Error(`No notebook asks ${exercise.id}`);
  return { exercise, question, cell, answer: answerOf(exercise.solution).expression };
});

/** Cells of a lesson that come before its exercises. */
const opening = [markdown("# 92 · A lesson"), code("1 + 1", { outputs: [stdout("2")] })];

const lessonOf = (...cells: Cell[]) =>
  describeLesson("notebooks/92-x.ipynb", notebook(...cells), "html");

/** What hands a lesson to students does with these cells: the sentence that refuses them, or all that would be handed out. */
function handedOut(cells: readonly Cell[]): { refusal: string } | { text: string } {
  try {
    return { text: JSON.stringify(forStudents(lessonOf(...cells)).notebook) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

const withSource = (cell: Cell, change: (source: string) => string): Cell => ({
  ...cell,
  source: change(joined(cell.source)),
});
const commentedOut = (text: string) => text.replace(/^/gm, "// ");
const fenced = (text: string) => `\`\`\`ts\n${text}\n\`\`\``;

type Leak = (asked: Asked) => readonly Cell[];

/** Ways in which an answer stands in the exercise itself: refused, whatever the answer is. */
const inTheExercise: Record<string, Leak> = {
  solved: ({ question, cell, answer }) => [
    question,
    withSource(cell, (source) => source.replace("= todo;", `= ${answer};`)),
  ],
  "solved with any other answer": ({ question, cell }) => [
    question,
    withSource(cell, (source) => source.replace("= todo;", "= 7 as never;")),
  ],
  "half-solved, with the answer above todo": ({ question, cell, answer }) => [
    question,
    withSource(cell, (source) => `const mine = ${answer};\n${source}`),
  ],
  "half-solved, with the answer beside todo": ({ question, cell, answer }) => [
    question,
    withSource(cell, (source) => source.replace("todo;", `todo ?? (${answer});`)),
  ],
  "with the answer in the type": ({ question, cell }) => [
    question,
    withSource(cell, (source) => source.replace(/(: [^=]+)? = todo/, ": 10 = todo")),
  ],
  "with todo in another place than the answer's": ({ question, cell, answer }) => [
    question,
    withSource(cell, (source) => source.replace(/, \w+\);$/, `, ${answer}); // todo`)),
  ],
  "commented out above": ({ question, cell, answer }) => [
    question,
    withSource(cell, (source) => `${commentedOut(answer)}\n${source}`),
  ],
  "commented out behind the check": ({ question, cell, answer }) => [
    question,
    withSource(cell, (source) => `${source} /* ${answer} */`),
  ],
  "pasted below the question": ({ question, cell, answer }) => [
    withSource(question, (source) => `${source}\n\n${answer}`),
    cell,
  ],
  "told in words below the question": ({ question, cell }) => [
    withSource(question, (source) => `${source}\n\nI think it is the second one, or ten.`),
    cell,
  ],
  "pasted into a text of its own": ({ question, cell, answer }) => [
    question,
    cell,
    markdown(fenced(answer)),
  ],
  "tried out in a cell before": ({ question, cell, answer }) => [question, code(answer), cell],
  "tried out in a cell behind": ({ question, cell, answer }) => [question, cell, code(answer)],
  "in a raw cell": ({ question, cell, answer }) => [
    question,
    cell,
    { cell_type: "raw", metadata: {}, source: answer },
  ],
  "attached to the question": ({ question, cell, answer }) => [
    { ...question, attachments: { "a.txt": { "text/plain": btoa(answer) } } },
    cell,
  ],
};

/** Ways in which an answer stands in what a run left behind: it does not go along. */
const inItsOutput: Record<string, Leak> = {
  "what check() said": ({ question, cell, exercise }) => [
    question,
    { ...cell, outputs: [shown(checkedBundle(exercise.id))] },
  ],
  "what the cell printed": ({ question, cell, answer }) => [
    question,
    { ...cell, outputs: [stdout(answer)] },
  ],
  "what solution() showed in the exercise": ({ question, cell, exercise }) => [
    question,
    { ...cell, outputs: [shown({ ...solved(exercise.id) })] },
  ],
  "what solution() showed in a cell of its own": ({ question, cell, exercise }) => [
    code(`solution("${exercise.id}")`, { outputs: [shown({ ...solved(exercise.id) })] }),
    question,
    cell,
  ],
};

/** What check() says to a right answer. */
const checkedBundle = (id: string) => ({
  ...checked(id, "nothing"),
  "text/plain": `✓ ${id} Correct\nYes.`,
});

const svgOf = (text: string) => `<svg aria-label="x"><desc>${escapeHtml(text)}</desc></svg>`;

/** Places anywhere in a lesson; each holds the worked answer, code and reason. */
const anywhere: Record<string, (worked: string, id: string) => Cell> = {
  "a text": (worked) => markdown(fenced(worked)),
  "a quoted text": (worked) => markdown(worked.replace(/^/gm, "> ")),
  "a comment of a text": (worked) => markdown(`One.\n\n<!-- ${worked} -->`),
  "an alternative text": (worked) => markdown(`![${worked.replace(/[[\]\n]/g, "\\$&")}](x.png)`),
  "code that is commented out": (worked) => code(commentedOut(worked)),
  "a string of code": (worked) => code(`const text = ${JSON.stringify(worked)};`),
  "a printed output": (worked) => code("f()", { outputs: [stdout(worked)] }),
  "an output of HTML": (worked) =>
    code("f()", {
      outputs: [shown({ "text/html": `<p>${highlight(worked, "ts")}</p>`, "text/plain": "x" })],
    }),
  "a picture in base64": (worked) =>
    code("f()", {
      outputs: [
        shown({
          "text/html": `<img src="data:image/svg+xml;base64,${Buffer.from(svgOf(worked)).toString("base64")}">`,
        }),
      ],
    }),
  "the specification of a chart": (worked) =>
    code("f()", {
      outputs: [
        shown({ "application/vnd.vegalite.v5+json": { description: "x", usermeta: { worked } } }),
      ],
    }),
  "the note of solution() under another name": (_, id) =>
    code("f()", { outputs: [shown({ ...solved(id) })] }),
  "the note of check() in another cell": (_, id) =>
    code("f()", { outputs: [shown(checkedBundle(id))] }),
  "the metadata of a cell": (worked) => ({ ...code("f()"), metadata: { note: { worked } } }),
  "an attachment": (worked) => ({
    ...markdown("![x](attachment:x.svg)"),
    attachments: {
      "x.svg": { "image/svg+xml": btoa(unescape(encodeURIComponent(svgOf(worked)))) },
    },
  }),
};

const workedOf = ({ solution }: Exercise) => `${solution.code}\n\n${solution.reason}`;

describe("an answer in an exercise", () => {
  it.each(Object.entries(inTheExercise))("%s: is refused by its cell and number", (_, leak) => {
    const kept = asked.filter((one) => {
      const result = handedOut([...opening, ...leak(one)]);
      const { id } = one.exercise;
      return !(
        "refusal" in result &&
        /^92-x\.ipynb, cell [345] \(.*exercise /s.test(result.refusal) &&
        result.refusal.includes(`exercise ${id} `)
      );
    });
    expect(kept.map(({ exercise }) => exercise.id)).toEqual([]);
  });

  it.each(Object.entries(inItsOutput))("%s does not go along", (_, leak) => {
    for (const one of asked) {
      const result = handedOut([...opening, ...leak(one)]);
      if ("refusal" in result) throw new Error(result.refusal);
      const { id, solution } = one.exercise;
      for (const said of [solution.reason, `✓ ${id} Correct`, JSON.stringify(stdout(one.answer))])
        expect(result.text).not.toContain(said);
    }
  });
});

describe("a worked answer anywhere in a lesson", () => {
  it.each(Object.entries(anywhere))("%s: is refused by its cell and number", (_, cellWith) => {
    const kept = exercises.filter((exercise) => {
      const result = handedOut([
        ...opening,
        cellWith(workedOf(exercise), exercise.id),
        markdown("## Summary"),
      ]);
      return !(
        "refusal" in result &&
        result.refusal.startsWith("92-x.ipynb, cell 3 (") &&
        result.refusal.includes(`exercise ${exercise.id}.`)
      );
    });
    expect(kept.map(({ id }) => id)).toEqual([]);
  });

  it("is known from its code alone, though its variables have other names, spaces and no types", () => {
    const rewritten: Record<string, string> = {
      "1.2": "The green is ( 10*64 +20 )*3+1, I think.",
      "4.4": "(logit, label) => -logSigmoid(label===1 ? logit\n : -logit)",
      "8.4": "const f = (p, q) => sigmoid(3 * (p/255) - 4 * (q/255) + 0.5)",
      "9.3": "(-Math.log(15) − 15.0429) / -0.232163",
      "10.2": "function count(a, b) { return b * (a + 1) + b + 1 }",
      "10.3": "[[1,-1,-0.5],[-1,1,-0.5],[-1,-1,0.5]]",
    };
    for (const [id, text] of Object.entries(rewritten))
      expect(handedOut([...opening, markdown(text)])).toEqual({
        refusal: expect.stringMatching(`^92-x\\.ipynb, cell 3 [^]*exercise ${id}\\.`),
      });
  });
});

describe("a file for students", () => {
  const named = (name: string, text: string | Uint8Array) =>
    new Map([[name, text]]) as Map<string, string | Uint8Array>;
  const inZip = (name: string, bytes: Uint8Array) => zipSync({ [name]: bytes });

  /** Ways to write a text into a file. */
  const written: Record<string, (worked: string) => string | Uint8Array> = {
    "as it is": (worked) => worked,
    "as a page": (worked) => `<p title="x">${escapeHtml(worked)}</p>`,
    "as a page with code in colours": (worked) => `<pre>${highlight(worked, "ts")}</pre>`,
    "as JSON in a page": (worked) =>
      `<script>f(${JSON.stringify(JSON.stringify({ worked })).replaceAll("<", "\\u003c")})</script>`,
    "as a script": (worked) => `const a=1,b=${JSON.stringify(worked)};`,
    "in base64": (worked) =>
      `url(data:text/plain;base64,${Buffer.from(worked).toString("base64")})`,
    "in base64 in several lines": (worked) =>
      Buffer.from(worked).toString("base64").replace(/.{76}/g, "$&\n"),
    "as an address": (worked) => `data:image/svg+xml,${encodeURIComponent(svgOf(worked))}`,
    "in a zip in a zip": (worked) => inZip("a.zip", inZip("a.txt", strToU8(worked))),
    compressed: (worked) => gzipSync(worked),
    "as a notebook": (worked) => JSON.stringify(notebook(markdown(worked))),
  };

  it.each(Object.entries(written))(
    "with a worked answer %s is refused by its place",
    (_, write) => {
      const kept = exercises.filter((exercise) => {
        const files = named("files/a.txt", write(workedOf(exercise)));
        try {
          refuseAnswersIn(files);
          return true;
        } catch (error) {
          return !(error as Error).message.startsWith(
            `files/a.txt would hold the worked answer to exercise ${exercise.id}.`,
          );
        }
      });
      expect(kept.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each([
    ["by itself", (text: string) => text],
    ["in a zip", (text: string) => inZip("notebooks/03.ipynb", strToU8(text))],
    [
      "in base64 in a page",
      (text: string) => `<a href="data:,${Buffer.from(text).toString("base64")}">`,
    ],
  ])("that is a notebook with a solved exercise, %s, is refused by its cell", (_, write) => {
    for (const { question, cell } of asked) {
      const solvedCell = withSource(cell, (source) => source.replace("todo;", "2 as never;"));
      const text = JSON.stringify(notebook(...opening, question, solvedCell));
      expect(() => refuseAnswersIn(named("a.bin", write(text)))).toThrow(/^a\.bin, cell 4 \(/);
    }
  });
});

describe("what is no answer", () => {
  it.each(course.map(({ path, notebook }) => [basename(path), path, notebook] as const))(
    "%s goes to students as it is committed, but for outputs of exercises",
    (_, path, committed) => {
      const lesson = describeLesson(path, committed, "html");
      const sources = ({ cells }: Notebook) => cells.map(({ source }) => joined(source));
      expect(sources(forStudents(lesson).notebook)).toEqual(sources(committed));
      refuseAnswersIn(new Map([[path, readFileSync(path)]]));
    },
  );

  it("code of a lesson that is like an answer is let through", () => {
    const like = [
      "const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));\nsigmoid(2)",
      "const slope = (a: number) => a * (1 - a);",
      "w = w - learningRate * dw;",
      "const z = 0.5 * 46 + -1 * 18 + -9.9;",
      'const choice = { a: "b" };',
      "const loss = -(y * Math.log(a) + (1 - y) * Math.log(1 - a));",
      "const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;",
      "flights.filter((flight, i) => flight.temperature < 65 && y[i] === 1).length",
      "initializeWithZeros(2)",
      "[[1, 0], [0, 1]]",
    ];
    for (const source of like) {
      expect(handedOut([...opening, code(source)])).toHaveProperty("text");
      expect(handedOut([...opening, markdown(fenced(source))])).toHaveProperty("text");
    }
  });

  it("a hint is let through, and so is a result that is not right", () => {
    for (const { id, hints } of exercises)
      for (const hint of hints)
        expect(handedOut([...opening, markdown(`${hint}\n\n✗ ${id} Not yet`)])).toHaveProperty(
          "text",
        );
  });

  it("the answers that may stand alone are those that a hint or a lesson has as well, and no others", () => {
    const said = [
      ...exercises.flatMap(({ hints }) => hints),
      ...course.flatMap(({ notebook }) => notebook.cells.map(({ source }) => joined(source))),
    ].map(squeeze);
    const told = exercises.filter(({ solution }) => {
      const alone = standingAlone(answerOf(solution).expression);
      return said.some((text) => alone?.pattern?.test(text));
    });
    expect(told.map(({ id }) => id)).toEqual(toldByTheCourse);
  });
});

describe("an export for students", () => {
  const students = { solutions: "left out" } as const;
  const [first] = asked as [Asked];
  const { question, cell } = first;

  it.each(Object.entries({ "a folder": {}, "a package": { form: scorm } }))(
    "as %s is refused before anything is written, and names cell and exercise",
    async (_, form) => {
      const solvedCell = withSource(cell, (source) => source.replace("todo;", "3 * 4 - 2;"));
      const paths = writeNotebooks({ "92-x": [...opening, question, solvedCell] });
      await expect(site({ ...students, ...form }, { paths })).rejects.toThrow(
        /^92-x\.ipynb, cell 4 \(import .*exercise 0\.1 is not as the course asks it/,
      );
      await site({ ...form }, { paths });
    },
    30_000,
  );
});
