/** How well check understands wrong answers: it names the mistake, accepts nothing forbidden, and no answer breaks it. */

import { describe, expect, it } from "vitest";
import { judged } from "../../src/study/judged.js";
import { lessons } from "../../src/study/lessons.js";
import { walk } from "../lessons/05-gradient-descent.js";
import { mistakes } from "../lessons/all.js";
import { answerOf } from "./answer-of.js";

const exercises = lessons.flatMap((lesson) => lesson.exercises);

interface Said {
  readonly id: string;
  readonly code: string;
  readonly words: RegExp;
  readonly message: string;
  readonly outcome: string;
  readonly named: boolean;
}

async function said(id: string, code: string, words: RegExp): Promise<Said> {
  const exercise = exercises.find((other) => other.id === id);
  if (exercise === undefined) throw new Error(`There is no exercise ${id}`);
  const verdict = judged(exercise, await answerOf(code));
  const named = verdict.outcome === "not yet" && verdict.named;
  return { id, code, words, message: verdict.message, outcome: verdict.outcome, named };
}

const all = await Promise.all(
  Object.entries(mistakes).flatMap(([id, known]) =>
    known.map(([code, words]) => said(id, code, words)),
  ),
);

/** Answers with the right values, made in a way that the question rules out. */
const forbidden: readonly (readonly [id: string, code: string])[] = [
  ["3.1", "sigmoid"],
  ["3.1", "(z) => sigmoid(z)"],
  ["3.1", "(z) => 1 - sigmoid(-z)"],
  ["3.1", "(z) => Math.exp(logSigmoid(z))"],
  ["3.1", "(z) => crossEntropySlope(z, 0)"],
  ["3.1", "(() => { const mine = sigmoid; return (z) => mine(z); })()"],
  ["4.4", "crossEntropy"],
  ["4.4", "(z, y) => crossEntropy(z, y)"],
  ["4.4", "(z, y) => crossEntropy(-z, 1 - y)"],
  ["4.4", "(() => { const mine = crossEntropy; return (z, y) => mine(z, y); })()"],
  ["5.3", "(n) => descend(1, n)[n].w"],
  ["5.3", "(n) => descend(1, n).at(-1).w"],
  ["5.3", "(n) => { const mine = descend; return mine(1, n)[n].w; }"],
  ["6.4", "propagate"],
  ["6.4", "(w, b, X, Y) => propagate(w, b, X, Y)"],
  ["6.4", "(() => { const mine = propagate; return (w, b, X, Y) => mine(w, b, X, Y); })()"],
];

/** Right answers that look unlike the worked one. */
const unusual: readonly (readonly [id: string, code: string])[] = [
  ["1.2", "(10 * 64 + 20) * 3 + 1 + 1e-12"],
  [
    "1.4",
    "tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 1, 2, 3]).transpose([1, 2, 3, 0]).reshape([6, 2])",
  ],
  ["2.1", "new Int32Array([12288, 209])"],
  ["2.3", "[new Float32Array([-1, 2])]"],
  ["2.5", "' C '"],
  ["3.1", "function sigmoid(z) { return 1 / (1 + Math.exp(-z)); }"],
  ["3.1", "(z) => (1 + Math.tanh(z / 2)) / 2"],
  ["3.1", "(z) => Math.E ** z / (1 + Math.E ** z)"],
  ["3.3", "(a) => a * a * (1 / a - 1)"],
  ["3.4", "(z) => logSigmoid(z) - z"],
  ["3.4", "(z) => z > 0 ? -z - Math.log1p(Math.exp(-z)) : -Math.log1p(Math.exp(z))"],
  ["4.1", "(p, y) => -Math.log(Math.abs(1 - y - p))"],
  ["4.1", "(p, y) => crossEntropy(logit(p), y)"],
  ["4.2", "2.3"],
  ["4.4", "(z, y) => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)))"],
  ["4.4", "(z, y) => -(y * logSigmoid(z) + (1 - y) * logSigmoid(-z))"],
  ["5.3", walk({ start: "w = 0, b = 0, descend = 1" })],
];

const percent = (part: number, whole: number) => `${Math.floor((100 * part) / whole)} %`;

describe("check, given a wrong answer of test/lessons/", () => {
  it("never accepts it", () => {
    expect(all.filter(({ outcome }) => outcome !== "not yet")).toEqual([]);
  });

  it.each(exercises.map(({ id }) => id))("says to those of %s what the test expects", (id) => {
    const others = all.filter((one) => one.id === id && !one.words.test(one.message));
    expect(others.map(({ code, words, message }) => ({ code, words, message }))).toEqual([]);
  });

  it("names the mistake in at least nine of ten", () => {
    const named = all.filter((one) => one.named).length;
    const rows = exercises.map(({ id }) => {
      const own = all.filter((one) => one.id === id);
      return `${id}: ${own.filter((one) => one.named).length}/${own.length}`;
    });
    console.log(
      `named: ${named} of ${all.length} wrong answers, ${percent(named, all.length)} (${rows.join(", ")})`,
    );
    expect(named / all.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("check", () => {
  it.each(forbidden)(
    "%s refuses %s, which the question rules out, and says that it is right",
    async (id, code) => {
      expect(await said(id, code, /^Right values/)).toMatchObject({
        outcome: "not yet",
        message: expect.stringMatching(/^Right values, and they come from /),
      });
    },
  );

  it.each(unusual)("%s accepts %s", async (id, code) => {
    expect(await said(id, code, /./)).toMatchObject({ outcome: "correct" });
  });

  it("says of a right sigmoid where it ends", async () => {
    const { message } = await said("3.1", "(z) => Math.exp(z) / (1 + Math.exp(z))", /./);
    expect(message).toMatch(/^That is the sigmoid\. Only from z = 710 on/);
  });
});
