import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findExercise } from "../../src/study/find-exercise.js";
import { lessons } from "../../src/study/lessons.js";
import { executeNotebook } from "../../tools/notebooks/execute.js";
import { joined } from "../../tools/notebooks/notebook.js";
import { mistakes } from "../lessons/all.js";

const ids = lessons.flatMap((lesson) => lesson.exercises.map((exercise) => exercise.id));

/** What a learner does with an exercise: leaves it, fails, asks for a hint, looks at the solution, gets it right. */
function cellsOf(id: string): string[] {
  const [wrong] = mistakes[id]?.[0] ?? [];
  const lines = findExercise(id).solution.code.split("\n");
  const answer = lines.at(-1) ?? "";
  return [
    `check("${id}", todo);`,
    `check("${id}", ${wrong});`,
    `hint("${id}");`,
    `solution("${id}");`,
    `${lines.slice(0, -1).join("\n")}\ncheck("${id}", ${answer});`,
  ];
}

const import_ =
  'import { check, hint, initializeWithZeros, progress, propagate, solution, todo } from "one-neuron";';

it("lets a learner leave, fail, be helped with, look up and solve every exercise in the real kernel", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "study ")), "study.ipynb");
  const sources = [import_, ...ids.flatMap(cellsOf), "progress();"];
  const cells = sources.map((source, i) => ({
    cell_type: "code",
    id: `cell-${i}`,
    metadata: {},
    execution_count: null,
    outputs: [],
    source,
  }));
  writeFileSync(path, JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));

  const { cells: run } = await executeNotebook(path);
  const said = run.map((cell) => joined((cell.outputs?.[0]?.data?.["text/plain"] ?? "") as string));

  ids.forEach((id, i) => {
    const [left, failed, hinted, solved, right] = said.slice(1 + 5 * i);
    expect(left).toContain(`○ ${id} Not attempted yet`);
    expect(failed).toContain(`✗ ${id} Not yet`);
    expect(hinted).toContain(`→ ${id} Hint 1 of`);
    expect(solved).toContain("a worked answer");
    expect(right).toContain(`✓ ${id} Correct`);
  });
  expect(said.at(-1)).toContain("■■■■■  5 of 5");
}, 60_000);
