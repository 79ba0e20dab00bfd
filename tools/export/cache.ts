/** What an export has made, kept for the next one under the fingerprint of everything it was made from. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lessons } from "../../src/study/lessons.js";
import { inProject, scratch } from "../setup/paths.js";
import { fingerprint } from "../setup/stamp.js";

const folder = join(scratch, "export");

/** The exporter itself and the versions of all that it uses. */
const tools = fingerprint([
  inProject("tools", "export"),
  inProject("tools", "notebooks", "markdown.ts"),
  inProject("src", "charts", "theme.ts"),
  inProject("package-lock.json"),
]);

/** The hints and solutions that pages show. */
const exercises = JSON.stringify(lessons);

export interface Kept<T> {
  readonly value: T;
  /** Whether it was made before. */
  readonly old: boolean;
}

/**
 * @param words - what the result depends on beside the tools and the exercises
 * @param make - makes a plain value if there is none for these words
 */
export async function kept<T>(words: readonly string[], make: () => Promise<T>): Promise<Kept<T>> {
  const hash = createHash("sha256").update(JSON.stringify([tools, exercises, words]));
  const file = join(folder, `${hash.digest("hex")}.json`);
  if (existsSync(file)) return { value: JSON.parse(readFileSync(file, "utf8")), old: true };
  const value = await make();
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}.tmp`;
  writeFileSync(fresh, JSON.stringify(value));
  renameSync(fresh, file);
  return { value, old: false };
}
