/** The patterns by which the worked answer to an exercise is known as code, in a squeezed text. */

import type { Exercise } from "../../../src/study/exercise.js";
import { literal, squeeze } from "./squeeze.js";

/** Exercises whose code alone is no secret: a hint says it, or the lessons use it for something else. */
export const toldByTheCourse = ["1.4", "3.1", "4.1", "4.3", "7.3", "8.2"];

/** So many tokens are not the same by chance. */
const long = 9;

/**
 * The answer is given to a variable of its name or to check(); or it stands alone, where it is long enough to be known,
 * and then its variables may have other names.
 */
export function codeSigns({ id, solution }: Exercise): string[] {
  const { name, expression } = answerOf(solution);
  const written = `${literal(squeeze(expression))}(?![\\w.])`;
  const given = [
    `(?:const|let|var)${name}(?::[^=;]{0,80})?=${written}`,
    `check\\("${literal(id)}",${written}`,
  ];
  const alone = toldByTheCourse.includes(id) ? undefined : standingAlone(expression);
  return alone === undefined ? given : [...given, alone];
}

/** The pattern of an answer whatever its variables are called; undefined if it is too short to be known by itself. */
export function standingAlone(expression: string): string | undefined {
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

/**
 * A pattern for the tokens whatever the variables are called; the same one is called the same throughout. It begins
 * with the first token that is no variable: a pattern that may begin with any letter takes ten times as long.
 */
function withAnyNames(all: readonly string[]): string {
  const tokens = all.slice(all.findIndex((_, i) => !isVariable(all, i)));
  const groups = new Map<string, number>();
  const parts = tokens.map((token, i) => {
    const group = groups.get(token);
    if (group !== undefined) return `\\${group}(?![\\w$])`;
    if (!isVariable(tokens, i)) return literal(token);
    groups.set(token, groups.size + 1);
    return "([A-Za-z_$][\\w$]{0,30})";
  });
  return parts.join("");
}

/** A name that is neither called, nor a member of something, nor a word of the language. */
const isVariable = (tokens: readonly string[], i: number) =>
  /^[A-Za-z_$]/.test(tokens[i] ?? "") &&
  tokens[i - 1] !== "." &&
  tokens[i + 1] !== "(" &&
  !["const", "let", "for", "return", "readonly", "number", "Math"].includes(tokens[i] ?? "");
