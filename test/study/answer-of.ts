/** Answers as learners write them, run as a cell of a lesson would run them. */

import { transform } from "esbuild";
import * as library from "../../src/index.js";
import { hundredSteps } from "../../src/study/flight-fit.js";
import { descend, x, y } from "../lessons/05-gradient-descent.js";

/** What a cell of a lesson finds besides the library: functions that the lesson has defined. */
const fromLessons = {
  entropy: (yHat: number, y: number) => -(y * Math.log(yHat) + (1 - y) * Math.log(1 - yHat)),
  descend: (learningRate: number, steps: number) => descend(learningRate, steps, x, y),
  hundredSteps,
};

const known: Readonly<Record<string, unknown>> = { ...library, ...fromLessons };

/** The value of the last expression of a piece of TypeScript. */
export async function answerOf(code: string): Promise<unknown> {
  const statements = code.split("\n");
  const at = statements.findLastIndex((line) => /^\S/.test(line));
  const cell = [
    ...statements.slice(0, at),
    `export const answer = ${statements.slice(at).join("\n")};`,
  ].join("\n");
  const javascript = await transform(cell, { loader: "ts", format: "cjs" });
  const module = { exports: {} as { answer?: unknown } };
  const run = new Function(
    ...Object.keys(known),
    `return (require, module) => { ${javascript.code} };`,
  );
  run(...Object.values(known))(() => library, module);
  return module.exports.answer;
}
