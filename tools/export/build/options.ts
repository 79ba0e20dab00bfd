/** The options of a choice. They stand in the question's text as a list; in a page a form asks for one of them in its place. */

import type { Exercise } from "../../../src/study/exercise.js";
import { UserError } from "../../setup/user-error.js";

/** - `"a"`: words */
const option = /^- `"(\w)"`: (.*)$/gm;

export interface Question {
  /** The text without its options. */
  readonly text: string;
  /** Letter → words, in Markdown. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * @param source - a Markdown cell
 * @param exercise - the one that the cell below it checks, if it checks one
 * @param where - names the cell in an error
 * @throws UserError if the text offers other letters than the exercise knows
 */
export function questionOf(
  source: string,
  exercise: Exercise | undefined,
  where: string,
): Question {
  if (exercise?.judge.asks?.kind !== "choice") return { text: source, options: new Map() };
  const options = new Map(
    [...source.matchAll(option)].map(([, letter = "", words = ""]) => [letter, words]),
  );
  const { letters } = exercise.judge.asks;
  const [offered, wanted] = [[...options.keys()], letters].map((list) => list.join(", "));
  if (offered !== wanted)
    throw new UserError(
      `${where}: exercise ${exercise.id} knows the answers ${wanted}, and the text above it offers ${offered || "none"}.`,
      'Write each in a line of its own, such as - `"a"`: its words.',
    );
  return { text: source.replace(option, "").trimEnd(), options };
}
