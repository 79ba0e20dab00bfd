/** Gives each learner who has none a first password, which the teacher hands out. */

import { appendFileSync, chmodSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../setup/child.js";
import { inProject } from "../setup/paths.js";
import type { Folder } from "./folder.js";
import { hubPython } from "./install-hub.js";

export async function givePasswords({ path, names, passwords }: Folder): Promise<void> {
  const script = inProject("tools", "classroom", "hub", "first_passwords.py");
  const lines = await runQuietly(hubPython, [script, join(path, "hub", "passwords.dbm"), ...names]);
  appendFileSync(passwords, lines, { mode: 0o600 });
  chmodSync(passwords, 0o600);
}
