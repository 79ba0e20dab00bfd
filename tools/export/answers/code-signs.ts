/** The patterns by which the worked answer to an exercise is known as code, in a squeezed text. */

import type { Exercise } from "../../../src/study/exercise.js";
import type { Sign } from "./sign.js";
import { literal, squeeze } from "./squeeze.js";

/** Exercises whose code alone is no secret: a hint says it, or the lessons use it for something else. */
export const toldByTheCourse = ["1.4", "3.1", "4.1", "4.3", "7.3", "8.2"];

/** So many tokens are not the same by chance. */
const long = 9;

/**
 * The answer is given to a variable of its name or to check(); or it stands alone, where it is long enough to be known,
 * and then its variables may have other names.
 */
export function codeSigns({ id, solution }: Exercise): Sign[] {
  const { name, expression } = answerOf(solution);
  const part = squeeze(expression);
  const written = `${literal(part)}(?![\\w.])`;
  const declared = `(?:const|let|var)${name}(?::[^=;]{0,80})?=${written}`;
  const checked = `check\\("${literal(id)}",${written}`;
  const given: Sign = { part, pattern: new RegExp(`${declared}|${checked}`) };
  const alone = toldByTheCourse.includes(id) ? undefined : standingAlone(expression);
  return alone === undefined ? [given] : [given, alone];
}

/** An answer whatever its variables are called; undefined if it is too short to be known by itself. */
export function standingAlone(expression: string): Sign | undefined {
  const tokens = tokensOf(withoutParameters(expression));
  return tokens.length < long ? undefined : withAnyNames(tokens);
}

/** The last line of a worked answer names a variable; what the variable is given is the answer. */
export function answerOf({ code }: Exercise["solution"]): { name: string; expression: string } {
  const name = code.slice(code.lastIndexOf("\n") + 1);
  const start = `const ${name} = `;
  const from = code.startsWith(start) ? 0 : code.lastIndexOf(`\n${start}`) + 1;
  return { name, expression: code.slice(from + start.length, -`;\n${name}`.length) };
}

/** The body of a function; anything else as it is. */
const withoutParameters = (expression: string) =>
  expression.replace(/^\((?:[^()]|\([^()]*\))*\)\s*=>\s*/, "");

/** Names, strings, numbers, and every other sign by itself, without comments and without commas at the end of a list. */
const tokensOf = (code: string) =>
  code
    .replace(/\/\/.*/g, "")
    .replace(/,(?=\s*[\])}])/g, "")
    .match(/[A-Za-z_$][\w$]*|"[^"]*"|\d[\w.]*|\S/g) ?? [];

/** The tokens whatever the variables are called; the same one is called the same throughout. */
function withAnyNames(tokens: readonly string[]): Sign {
  const groups = new Map<string, number>();
  const pattern = tokens.map((token, i) => {
    if (!isVariable(tokens, i)) return literal(token);
    const group = groups.get(token);
    if (group !== undefined) return `\\${group}(?![\\w$])`;
    groups.set(token, groups.size + 1);
    return "([A-Za-z_$][\\w$]{0,30})";
  });
  return { part: longestBetweenVariables(tokens), pattern: new RegExp(pattern.join("")) };
}

function longestBetweenVariables(tokens: readonly string[]): string {
  const others = tokens.map((token, i) => (isVariable(tokens, i) ? "\n" : token));
  const parts = others.join("").split("\n");
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** A name, but neither a member of something, nor a word of the language, nor a function from elsewhere. */
function isVariable(tokens: readonly string[], i: number): boolean {
  const token = tokens[i] ?? "";
  const isDeclared = tokens.some((other, k) => other === token && tokens[k - 1] === "const");
  const isCalled = tokens[i + 1] === "(";
  const isName = /^[A-Za-z_$]/.test(token) && tokens[i - 1] !== "." && !words.includes(token);
  return isName && (isDeclared || !isCalled);
}

const words = ["const", "let", "for", "return", "readonly", "number", "Math"];
