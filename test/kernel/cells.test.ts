/** What a reader sees of a cell: the first answer, type errors, the help on Shift-Tab, the progress bar and the stop button. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { kernelFolder } from "../../tools/setup/paths.js";
import { type Answer, drive, talk } from "./talk.js";

const setUp = `import { initializeWithZeros, matMul, matrix, optimize, propagate, random, tf, transpose } from "one-neuron";
const w = matrix("n_x", "1", [[1], [2]]), X = matrix("n_x", "m", [[1, 2, -1], [3, 4, -3.2]]), Y = matrix("1", "m", [[1, 0, 1]]);
const next = random(1), many = { n: 50, m: 20_000 };
const manyX = tf.tensor2d(Float32Array.from({ length: many.n * many.m }, next), [many.n, many.m]);
const manyY = tf.tensor2d(Float32Array.from({ length: many.m }, () => Math.round(next())), [1, many.m]);
const zeros = initializeWithZeros(many.n).w;`;

const cells = {
  start: { run: 'process.execArgv.includes("--snapshot-blob")' },
  setUp: { run: setUp },
  fits: { run: "console.log(matMul(transpose(w), X).shape)" },
  product: { run: 'console.log("ran"); matMul(w, X)' },
  forgotten: { run: 'console.log("ran"); propagate(w, 2, transpose(X), Y)' },
  plain: { run: "console.log(propagate(tf.tensor2d([[1], [2]]), 2, X, [[1, 0, 1]]).cost)" },
  small: { run: "console.log((await optimize(w, 2, X, Y, { iterations: 1 })).b)" },
  stopped: {
    run: "const kept = await optimize(zeros, 0, manyX, manyY, { iterations: 1e6, recordEvery: 10, showCost: true })",
    stopAfter: 0.7,
  },
  after: { run: "console.log(kept.w64.some((wj) => wj !== 0), kept.costs.length > 0)" },
  again: { run: "console.log((await optimize(w, 2, X, Y)).costs.length)" },
  background: {
    run: "void optimize(zeros, 0, manyX, manyY, { iterations: 1e6 }); await new Promise((resolve) => setTimeout(resolve, 300));",
  },
  "stopped beside it": {
    run: "const also = await optimize(zeros, 0, manyX, manyY, { iterations: 1e6, recordEvery: 10 })",
    stopAfter: 0.7,
  },
  "failing on purpose": { queue: ["matMul(w, X)", "1", "2"], stopOnError: false },
  "failing by mistake": { queue: ["matMul(w, X)", "1", "2"], stopOnError: true },
  "help on propagate": { inspect: "propagate", at: 3 },
  "help on optimize": { inspect: "optimize", at: 3 },
  "help on matMul": { inspect: "matMul", at: 3 },
};

/** A folder for JUPYTER_PATH with the kernel's description as setup writes it when no snapshot can be made. */
function kernelWithoutSnapshot(): string {
  const folder = mkdtempSync(join(tmpdir(), "jupyter "));
  const spec = JSON.parse(readFileSync(join(kernelFolder, "kernel.json"), "utf8"));
  const argv = spec.argv
    .filter((word: string) => !word.endsWith(".snapshot"))
    .map((word: string) => word.replace("{resource_dir}", kernelFolder));
  mkdirSync(join(folder, "kernels", "tslab"), { recursive: true });
  writeFileSync(join(folder, "kernels", "tslab", "kernel.json"), JSON.stringify({ ...spec, argv }));
  return folder;
}

describe("a new kernel", () => {
  it("does not answer before it is heard, so that nobody has to ask twice", async () => {
    expect((await talk("late_listener.py")).trim()).toBe("True busy");
  }, 60_000);
});

// Options that were set for other programs must not reach the kernel: a snapshot starts only with its own.
const otherOptions = { NODE_OPTIONS: "--max-old-space-size=4096" };

describe.each([
  ["from its snapshot", "true\n", () => otherOptions],
  ["without a snapshot", "false\n", () => ({ JUPYTER_PATH: kernelWithoutSnapshot() })],
])("a kernel that starts %s", (_how, isFromSnapshot, env) => {
  let answers: Record<keyof typeof cells, Answer>;

  beforeAll(async () => {
    answers = await drive(cells, { env: env() });
  }, 90_000);

  it("does so", () => {
    expect(answers.start.text).toBe(isFromSnapshot);
  });

  describe("the compiler in a cell", () => {
    it("lets fitting dimensions pass, and tensors without names", () => {
      expect(answers.fits.text).toBe("[ 1, 3 ]\n");
      expect(Number(answers.plain.text)).toBeCloseTo(5.8015454, 6);
    });

    it.each(["product", "forgotten"] as const)(
      "stops a %s of wrong dimensions before it runs",
      (cell) => {
        expect(answers[cell].status).toBe("error");
        expect(answers[cell].text).toContain("Argument of type 'Matrix<");
        expect(answers[cell].text).not.toContain("ran");
      },
    );
  });

  describe("Run All Cells", () => {
    it("goes on behind a cell that is meant to fail", () => {
      expect(answers["failing on purpose"].status).toBe("error ok ok");
    });

    it("ends at a cell that fails by mistake", () => {
      expect(answers["failing by mistake"].status).toBe("error aborted aborted");
    });
  });

  describe("training in a cell", () => {
    it("shows nothing when it is done at once", () => {
      expect(answers.small.displays).toEqual([]);
      expect(Number(answers.small.text)).toBeCloseTo(1.999986899796, 9);
    });

    it("shows one bar, redrawn in place, with the time left and the cost curve if asked", () => {
      const { displays, updates } = answers.stopped;
      expect(displays).toHaveLength(1);
      expect(updates.length).toBeGreaterThan(0);
      const id = displays[0]?.transient.display_id;
      expect(updates.every(({ transient }) => transient.display_id === id)).toBe(true);
      expect(displays[0]?.data["text/plain"]).toMatch(
        /^step \d+ of 1000000, (cost 0\.69\d\d, .* left|preparing)$/,
      );
      expect(updates.at(-1)?.data["text/plain"]).toMatch(/stopped after/);
      expect(updates[0]?.data["text/html"]).toContain("<polyline points=");
      expect(updates.at(-1)?.data["text/html"]).toMatch(
        /<img alt="Cost from 0\.69.* src="data:image\/svg/,
      );
    });

    it("is stopped by the stop button, and the cell goes on with what was learned", () => {
      expect(answers.stopped.status).toBe("ok");
      expect(answers.after.text).toBe("true true\n");
      expect(answers.again.text).toBe("1\n");
    });

    it("is stopped like this also while the training of an earlier cell goes on", () => {
      expect(answers["stopped beside it"].status).toBe("ok");
    });
  });

  describe("the help on Shift-Tab", () => {
    it("gives meaning, formula, shapes, errors and an example", () => {
      const { text } = answers["help on propagate"];
      expect(text).toContain("A = σ(wᵀX + b)");
      expect(text).toContain("@param X - examples in columns, (n_x, m)");
      expect(text).toContain("InputError if a value or a shape is not as said");
      expect(text).toContain("propagate([[0]], 0, [[1, 3]], [[0, 1]]) // dw = [[-0.5]]");
      expect(answers["help on optimize"].text).toContain("w := w − α·dw");
      expect(answers["help on matMul"].text).toContain("(1, n_x)·(n_x, m) = (1, m)");
    });
  });
});
