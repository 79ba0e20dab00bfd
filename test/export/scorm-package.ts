/** SCORM packages for the tests, unpacked. */

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Form } from "../../tools/export/forms/form.js";
import { venvPython } from "../../tools/setup/paths.js";
import { site } from "./site.js";
import { temporary } from "./temp.js";

/** Exports lessons in a form that makes one archive. @returns the folder into which the archive was unpacked */
export async function unpackedSite(form: Form, paths: readonly string[]): Promise<string> {
  const out = await site({ form }, { paths });
  const [archive = ""] = readdirSync(out).filter((name) => name.endsWith(".zip"));
  const folder = temporary();
  execFileSync(venvPython, ["-m", "zipfile", "-e", join(out, archive), folder]);
  return folder;
}
