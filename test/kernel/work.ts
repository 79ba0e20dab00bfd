/** Cells that run for ever or for long, one for each way in which a kernel can be busy. */

/** A cell that defines what the others use. */
export const preparation = `
import { initializeWithZeros, optimize, random, show, sigmoidChart, tf } from "one-neuron";
const defined = 41, next = random(1), sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const X = tf.tensor2d(Float32Array.from({ length: 2_000_000 }, next), [20, 100_000]);
const Y = tf.tensor2d(Float32Array.from({ length: 100_000 }, () => Math.round(next())), [1, 100_000]);
async function afterWaiting() { await sleep(1); for (;;); }`;

/**
 * Types for which the compiler needs a second or more each, four of them: a stop is given a second to be heard, and the
 * compiler must still be at work then. A type may have at most 100,000 members; 17⁴ is 83,521.
 */
const hardTypes = `type Letter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q";
type Letters<T extends string> = T extends \`\${infer First}\${infer Rest}\` ? First | Letters<Rest> : never;
type Words<L extends string> = Letters<\`\${L}\${L}\${L}\${L}\`>;
let small: Words<Letter>, large: Words<Uppercase<Letter>>, first: Words<\`1\${Letter}\`>, second: Words<\`2\${Letter}\`>;`;

export const kindsOfWork = {
  "a loop that never waits": "for (;;);",
  "a loop behind an await": "await null; for (;;);",
  "a loop in a function that waited": "await afterWaiting();",
  "a loop in a timer": "setTimeout(() => { for (;;); }, 5); await new Promise(() => {});",
  "a loop behind a file that was read":
    'require("node:fs").readFile("00-start-here.ipynb", () => { for (;;); }); await new Promise(() => {});',
  "a loop that awaits nothing": "for (;;) await null;",
  "a loop that waits and prints": 'for (;;) { await sleep(5); console.log("again"); }',
  "a loop that reads files and prints":
    'for (;;) { await require("node:fs/promises").readFile("00-start-here.ipynb"); console.log("again"); }',
  "a loop that prints and never waits": 'for (;;) console.log("again");',
  "a loop of charts": "for (;;) await show(sigmoidChart());",
  "an await for ever": "await new Promise(() => {});",
  "an interval": 'setInterval(() => console.log("again"), 5); await new Promise(() => {});',
  "a regular expression that runs away": '/^(a+)+$/.test("a".repeat(60) + "b");',
  "training and then a loop":
    "await optimize(initializeWithZeros(20).w, 0, X, Y, { iterations: 1e6 }); for (;;);",
  "types that are hard to compile": hardTypes,
  "a module that takes long to load":
    'require("node:fs").writeFileSync(process.env.TMPDIR + "/slow.cjs", "for (;;);"); require(process.env.TMPDIR + "/slow.cjs");',
} as const;
