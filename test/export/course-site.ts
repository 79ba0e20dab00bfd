/** The site of the whole course, with the fixtures behind it. It takes the longest to make: so it is made once for all files of tests. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { writeFixtures } from "./fixtures.js";
import { site } from "./site.js";

/** Whoever asks first makes it; the others wait. @returns its folder */
export async function courseSite(): Promise<string> {
  // The tests' temporary folder goes when all of them have ended.
  const place = join(tmpdir(), "one-neuron-course-site");
  const [made, failed] = [join(place, "made"), join(place, "failed")];
  if (isFirst(place))
    try {
      const folder = await site({}, { paths: [...notebooksIn(), ...writeFixtures()] });
      writeFileSync(`${made}.tmp`, folder);
      renameSync(`${made}.tmp`, made); // nobody reads half of it
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    await setTimeout(100);
  }
  return readFileSync(made, "utf8");
}

/** Only one process can make a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
