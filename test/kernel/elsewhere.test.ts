/** A notebook in any folder can import the library, with its types, if it runs in the project's kernel. */

import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareNotebooks } from "../../tools/notebooks/compare.js";
import { executeNotebook } from "../../tools/notebooks/execute.js";
import { readNotebook } from "../../tools/notebooks/notebook.js";
import { inProject } from "../../tools/setup/paths.js";
import { drive } from "./talk.js";

describe("in a folder outside the project", () => {
  const home = mkdtempSync(join(tmpdir(), "a learner's home "));

  it("the library has its types, and other packages of the course are found", async () => {
    const answers = await drive(
      {
        imported: { run: 'import { matMul, matrix, sigmoid } from "one-neuron"; sigmoid(0)' },
        typed: {
          run: 'const w = matrix("n_x", "1", [[1]]); matMul(w, matrix("n_x", "m", [[1]]));',
        },
        other: {
          run: 'import * as tf from "@tensorflow/tfjs-core"; const one: tf.Scalar = tf.scalar(1); one.shape',
        },
        missing: { run: 'import "no-such-package"' },
      },
      { folder: home },
    );
    expect(answers.imported).toMatchObject({ status: "ok", text: "0.5\n" });
    expect(answers.typed.text).toContain("Argument of type 'Matrix<");
    expect(answers.other).toMatchObject({ status: "ok", text: "[]\n" });
    expect(answers.missing.status).toBe("error");
  }, 60_000);

  it("a lesson gives the same outputs as in its own folder", async () => {
    const [original, copy] = [
      inProject("notebooks", "00-start-here.ipynb"),
      join(home, "my 00.ipynb"),
    ];
    copyFileSync(original, copy);
    const run = await executeNotebook(copy, { folder: home });
    expect(compareNotebooks(readNotebook(original), run)).toEqual([]);
  }, 90_000);
});
