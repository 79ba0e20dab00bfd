/** What the learner has done so far, in a file of their own outside git. */

import { readFileSync, renameSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Verdict } from "./exercise.js";
import { linkTarget } from "./link-target.js";
import { withLock } from "./lock.js";
import {
  knownOutcomes,
  type Outcomes,
  parseRecord,
  type RecordContent,
  recordText,
} from "./record-text.js";
import { replaceFile } from "./replace-file.js";
import { inWords, Trouble } from "./trouble.js";
import { insist } from "./wait.js";

/** What happened to the file that the learner should know. */
export interface FileNews {
  /** Where a damaged file was put aside, if that happened now. */
  readonly setAside?: string;
  /** Why the record could not be read, or the latest outcome not be kept, and what the learner can do. */
  readonly trouble?: string;
}

export interface StoredRecord extends FileNews {
  readonly outcomes: Outcomes;
}

/** The file: in the project's `.one-neuron/`, or where the variable ONE_NEURON_PROGRESS says. */
const recordFile = (): string =>
  process.env.ONE_NEURON_PROGRESS ??
  fileURLToPath(new URL("../../.one-neuron/progress.json", import.meta.url));

/** Reads the record; a damaged file is put aside, never deleted, and the record starts anew. Nothing is thrown. */
export function readRecord(): StoredRecord {
  try {
    const file = linkTarget(recordFile());
    const content = readContent(file);
    return content ? { outcomes: knownOutcomes(content) } : putAside(file);
  } catch (error) {
    return { outcomes: new Map(), trouble: inWords(error, recordFile()) };
  }
}

/** Stores an outcome beside those that this and other notebooks have stored. Nothing is thrown. */
export function writeOutcome(id: string, outcome: Verdict["outcome"]): FileNews {
  const { outcomes, ...news } = readRecord();
  if (news.trouble !== undefined) return news;
  try {
    const file = linkTarget(recordFile());
    // Another notebook may have written since the record was read: what is written back is read under the lock.
    replaceFile(file, () => recordText(readWhole(file), new Map([[id, outcome]])));
    return news;
  } catch (error) {
    return { ...news, trouble: inWords(error, recordFile()) };
  }
}

/** @returns the content, empty if there is no file; undefined if the file is damaged */
function readContent(file: string): RecordContent | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return { outcomes: {} };
  // A device or a pipe could be read without end.
  if (!found.isFile()) {
    const kind = found.isDirectory() ? "a folder, but should be a file" : "not an ordinary file";
    throw new Trouble(`${file} is ${kind}. Rename or remove it, then run this cell again.`);
  }
  return parseRecord(insist(() => readFileSync(file, "utf8")));
}

function readWhole(file: string): RecordContent {
  const content = readContent(file);
  if (!content) throw new Trouble(`${file} was damaged just now. Run this cell again.`);
  return content;
}

/** Gives a damaged file another name; another notebook may have done so already, and begun a new one. */
function putAside(file: string): StoredRecord {
  const aside = `${file}.unreadable-${process.hrtime.bigint()}`;
  try {
    return withLock(file, () => {
      const content = readContent(file);
      if (content) return { outcomes: knownOutcomes(content) };
      insist(() => renameSync(file, aside));
      return { outcomes: new Map(), setAside: aside };
    });
  } catch (error) {
    const reason = inWords(error, file);
    throw new Trouble(
      `${file} is damaged and was left as it is, because it could not be put aside: ${reason}`,
    );
  }
}
