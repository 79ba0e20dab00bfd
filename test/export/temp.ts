/** Folders that go when the tests of a file are over. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** @returns a new folder */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-export-"));
  folders.push(folder);
  return folder;
}
