/** check, hint and solution, as the lessons call them. */

import { InputError } from "../input/input-error.js";
import { type Bundle, display } from "../notebook/display.js";
import { todo, type Verdict } from "./exercise.js";
import { findExercise } from "./find-exercise.js";
import { judged } from "./judged.js";
import { type Note, noteBundle } from "./note.js";
import { type FileNews, writeOutcome } from "./record.js";
import { afterLastHint, solved } from "./solved.js";

/**
 * Looks at an answer and says what is right or what went wrong. The outcome is kept, so that `progress()` can show it.
 *
 * @param id - the exercise, such as "3.1"
 * @param answer - your answer; `todo` means "not yet attempted"
 * @throws InputError if there is no such exercise
 * @example check("3.1", mySigmoid)
 */
export function check(id: string, answer: unknown): void {
  display(checked(id, answer));
}

/**
 * Shows a hint: at each call the next one, from a nudge to nearly the answer.
 *
 * @param id - the exercise, such as "3.1"
 * @param level - a certain hint, 1 for the first
 * @throws InputError if there is no such exercise or no such level
 * @example hint("3.1")
 */
export function hint(id: string, level?: number): void {
  display(hinted(id, level));
}

/**
 * Shows a worked answer, and why it is right.
 *
 * @param id - the exercise, such as "3.1"
 * @throws InputError if there is no such exercise
 * @example solution("3.1")
 */
export function solution(id: string): void {
  display(solved(id));
}

export function checked(id: string, answer: unknown): Bundle {
  const exercise = findExercise(id);
  if (answer === todo || answer === undefined)
    return noteBundle({
      mark: "○",
      heading: `${id} Not attempted yet`,
      lines: ["Take your time. Replace todo with your answer and run the cell again."],
      tone: "quiet",
    });
  const verdict = judged(exercise, answer);
  return noteBundle(verdictNote(id, verdict, writeOutcome(id, verdict.outcome)));
}

function verdictNote(id: string, { outcome, message }: Verdict, news: FileNews): Note {
  const right = outcome === "correct";
  const more = right ? [] : [`Stuck? Add the line hint("${id}") and run the cell again.`];
  return {
    mark: right ? "✓" : "✗",
    heading: `${id} ${right ? "Correct" : "Not yet"}`,
    lines: [message, ...more, ...warnings(news)],
    tone: right ? "good" : "open",
  };
}

function warnings({ setAside, trouble }: FileNews): string[] {
  const begun = trouble ? "" : ", and a new one was begun";
  const lost =
    setAside &&
    `Your earlier results could not be read; the file was put aside as ${setAside}${begun}.`;
  const unkept = trouble && `This result could not be kept: ${trouble}`;
  return [lost, unkept].filter((words): words is string => words !== undefined);
}

const shown = new Map<string, number>();

export function hinted(id: string, level?: number): Bundle {
  const { hints } = findExercise(id);
  const next = level ?? Math.min((shown.get(id) ?? 0) + 1, hints.length);
  const text = hints[next - 1];
  if (text === undefined)
    throw new InputError(
      `a hint's level to be a whole number from 1 to ${hints.length}`,
      String(level),
    );
  shown.set(id, next);
  const more = next < hints.length ? `hint("${id}") again gives the next one.` : afterLastHint(id);
  return noteBundle({
    mark: "→",
    heading: `${id} Hint ${next} of ${hints.length}`,
    lines: [text, more],
    tone: "quiet",
  });
}
