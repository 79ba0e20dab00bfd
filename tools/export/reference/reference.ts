/** The reference of the library, made by TypeDoc from the comments in src/. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { ChildError, runQuietly } from "../../setup/child.js";
import { inProject, root } from "../../setup/paths.js";
import { filesOf, fingerprint } from "../../setup/stamp.js";
import { UserError } from "../../setup/user-error.js";
import type { Keep } from "../build/cache.js";
import { checkRoom } from "../write/check-room.js";
import type { Files } from "../write/files.js";

/**
 * The pages of the reference, for a site whose first page is `index.html` beside the folder `api/`. They take about 5 s the
 * first time, in a process of their own: begin with this, and wait for it last.
 *
 * @param keep - remembers them until src/ changes
 * @returns place in the site, such as `api/functions/sigmoid.html` → content; the first page is `api/index.html`
 * @throws UserError if something public has no comment, or a link in a comment leads nowhere
 */
export async function reference(keep: Keep): Promise<Files> {
  const sources = fingerprint([
    inProject("src"),
    inProject("tools", "export", "reference"),
    inProject("tsconfig.json"),
    inProject("tsconfig.build.json"),
  ]);
  const { value } = await keep(["reference", sources], () => makeReference());
  return new Map(value);
}

/**
 * Makes the pages, whether they were made before or not.
 *
 * @param project - the folder with src/index.ts and tsconfig.build.json
 * @throws UserError as `reference` does
 */
export async function makeReference(project = root): Promise<[place: string, text: string][]> {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-api-"));
  try {
    await runQuietly(process.execPath, [
      "--import",
      "tsx",
      inProject("tools", "export", "reference", "typedoc.ts"),
      project,
      folder,
    ]);
    return filesOf(folder).map((file) => [
      `api/${relative(folder, file).replaceAll(sep, "/")}`,
      readFileSync(file, "utf8"),
    ]);
  } catch (error) {
    checkRoom();
    if (!(error instanceof ChildError)) throw error;
    throw new UserError(
      `The reference could not be made from src/:\n${error.output.trim()}`,
      "Mend the comments that are named and run the command again.",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
