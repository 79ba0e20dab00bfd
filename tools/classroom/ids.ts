/**
 * The numbers of users under which a class and its learners run. No other class of this machine may have the same, or its
 * learners would be the same users.
 */

import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { UserError } from "../setup/user-error.js";

export interface Ids {
  readonly hub: number;
  readonly proxy: number;
  readonly compiler: number;
  readonly learners: Readonly<Record<string, number>>;
}

/** Systems give numbers from 1000 on to people, and from 61184 on to services. */
const range = { first: 50_000, end: 60_000 };

/** A class has so many numbers in a row. The first three are for its own programs. */
const block = 200;
export const mostLearners = block - 3;

/** A link for each block that is taken, named by its first number; it leads to the folder of the class. */
const taken = "/var/lib/one-neuron";

/**
 * Numbers once given stay, because a learner's files belong to the number.
 *
 * @param folder - of the class
 * @param names - of all its learners
 */
export function giveIds(folder: string, names: readonly string[]): Ids {
  const file = join(folder, "ids.json");
  const before: Ids = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : claimBlock(folder);
  const learners = { ...before.learners };
  let next = Math.max(before.compiler, ...Object.values(learners)) + 1;
  for (const name of names) learners[name] ??= next++;
  if (next > before.hub + block)
    throw new UserError(
      `The class in ${folder} has had more than ${mostLearners} learners.`,
      "Make another class for the rest: npm run classroom -- --folder /srv/another-class",
    );
  const ids = { ...before, learners };
  writeFileSync(file, `${JSON.stringify(ids, null, 2)}\n`, { mode: 0o600 });
  return ids;
}

/** Gives the numbers back when the class is deleted. */
export function releaseIds({ hub }: Ids): void {
  unlinkSync(join(taken, String(hub)));
}

function claimBlock(folder: string): Ids {
  mkdirSync(taken, { recursive: true });
  const people = numbersOfPeople();
  for (let first = range.first; first < range.end; first += block) {
    if (people.some((id) => id >= first && id < first + block)) continue;
    if (claim(join(taken, String(first)), folder))
      return { hub: first, proxy: first + 1, compiler: first + 2, learners: {} };
  }
  throw new UserError(
    "All numbers of users that classes may have on this machine are taken.",
    `Delete the links in ${taken} whose classes are no longer needed.`,
  );
}

/** Of two classes that claim the same at the same moment, one gets it: a link can be made only once. */
function claim(link: string, folder: string): boolean {
  try {
    symlinkSync(folder, link);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (existsSync(readlinkSync(link))) return false;
    unlinkSync(link); // its class was deleted
    return claim(link, folder);
  }
}

const numbersOfPeople = () =>
  readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => Number(line.split(":")[2]));
