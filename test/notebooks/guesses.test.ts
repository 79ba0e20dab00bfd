/** What follows a guess is folded. */

import { describe, expect, it } from "vitest";
import { canonical } from "../../tools/notebooks/canonical.js";
import { cellsBehindGuesses } from "../../tools/notebooks/guesses.js";
import { lint } from "../../tools/notebooks/lint.js";
import { code, markdown, notebook, stdout } from "./build.js";

const question = markdown("Two and two. **Guess first:** what is that?");
const answer = () => code("2 + 2", { outputs: [stdout("4")] });

describe("cellsBehindGuesses", () => {
  it("are all code cells between the question and the next text", () => {
    const [before, first, second, after] = [answer(), answer(), answer(), answer()];
    const cells = [before, question, first, second, markdown("It is four."), after];
    expect([...cellsBehindGuesses(cells)]).toEqual([first, second]);
    expect(cellsBehindGuesses(cells).has(after)).toBe(false);
  });

  it("are none where nothing is asked", () => {
    expect(cellsBehindGuesses([markdown("Two and two."), answer()]).size).toBe(0);
  });
});

describe("the canonical form", () => {
  const metadataOf = (...cells: Parameters<typeof notebook>) =>
    canonical(notebook(...cells)).cells.at(-1)?.metadata;

  it("folds the outputs of a cell behind a guess, also after JupyterLab unfolded them", () => {
    expect(metadataOf(question, answer())).toEqual({ jupyter: { outputs_hidden: true } });
  });

  it("leaves a fold beside it: that of the code", () => {
    const cell = { ...answer(), metadata: { jupyter: { source_hidden: true } } };
    expect(metadataOf(question, cell)).toEqual({
      jupyter: { outputs_hidden: true, source_hidden: true },
    });
  });

  it("unfolds all other outputs, and folds no cell that gives nothing", () => {
    const hidden = { ...answer(), metadata: { jupyter: { outputs_hidden: true } } };
    expect(metadataOf(hidden)).toEqual({});
    expect(metadataOf(question, code("const four = 4;"))).toEqual({});
  });
});

describe("the rules for lessons", () => {
  const findings = (...cells: Parameters<typeof notebook>) =>
    lint({ notebook: notebook(...cells), path: "notes.ipynb" });

  it("want code behind a guess: the next text would give the answer away", () => {
    expect(findings(question, markdown("It is four."), answer())).toEqual([
      expect.stringContaining("no code follows"),
    ]);
    expect(findings(question, answer(), markdown("It is four."))).toEqual([]);
  });
});
