/** Checks that no file for students holds a worked answer, in whatever way it came there. */

import { lessons } from "../../../src/study/lessons.js";
import { UserError } from "../../setup/user-error.js";
import { bytesOf, type Files } from "./files.js";

/** For each exercise, the longest piece of its answer's reason that is the same text in markup, JSON and source code. */
const pieces = lessons
  .flatMap(({ exercises }) => exercises)
  .map(({ id, solution }) => {
    const parts = solution.reason.split(/[^\p{L}\p{N} .,:;=+−()]+/u);
    return {
      id,
      piece: parts.reduce((longest, part) => (part.length > longest.length ? part : longest)),
    };
  });

/** @throws UserError if one of the files holds the worked answer to an exercise */
export function checkNoSolution(files: Files): void {
  for (const [place, file] of files) {
    const text = bytesOf(file).toString();
    const held = pieces.find(({ piece }) => text.includes(piece));
    if (held)
      throw new UserError(
        `${place} would hold the worked answer to exercise ${held.id}.`,
        "Remove it, or the link to its file, from the notebook; or export without --student.",
      );
  }
}
