/** Why the file with the results could not be read or written, in words for the learner. */

/** Trouble with the file; the message says what it is and what the learner can do. */
export class Trouble extends Error {}

interface Meaning {
  readonly codes: readonly string[];
  readonly is: (file: string) => string;
  readonly cure: string;
}

/** What the system's codes mean here. */
const meanings: readonly Meaning[] = [
  {
    codes: ["EACCES"],
    is: (file) => `you may not read and write ${file} and its folder`,
    cure: "Give yourself permission",
  },
  {
    codes: ["EPERM"], // on Windows, also for a file that is open elsewhere
    is: (file) =>
      `you may not read and write ${file} and its folder, or another program has it open`,
    cure: "Give yourself permission or close that program",
  },
  {
    codes: ["EBUSY"],
    is: (file) => `another program has ${file} open`,
    cure: "Close it there",
  },
  {
    codes: ["EROFS"],
    is: (file) => `the disk with ${file} is read-only`,
    cure: "Make it writable",
  },
  {
    codes: ["ENOSPC", "EDQUOT"],
    is: (file) => `the disk with ${file} is full`,
    cure: "Make room on it",
  },
  {
    codes: ["ENOTDIR", "EEXIST"],
    is: (file) => `a part of the path ${file} is a file, but should be a folder`,
    cure: "Rename or remove that file",
  },
  {
    codes: ["ELOOP"],
    is: (file) => `the links at ${file} lead in a circle`,
    cure: "Remove one of them",
  },
];

/**
 * Says what an error means to the learner.
 *
 * @param error - what was thrown while the file was read or written
 * @param file - the file's path
 * @returns what is the case and what to do; it fits behind a colon
 */
export function inWords(error: unknown, file: string): string {
  if (error instanceof Trouble) return error.message;
  const { code = "", message } = error as NodeJS.ErrnoException;
  const meaning = meanings.find(({ codes }) => codes.includes(code));
  return meaning
    ? `${meaning.is(file)} (${code}). ${meaning.cure}, then run this cell again.`
    : `the system refused it (${message}). Put that right, then run this cell again.`;
}
