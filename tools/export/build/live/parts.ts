/** The parts of the runtime that the page of a lesson needs. */

import { inProject } from "../../../setup/paths.js";
import { fingerprint } from "../../../setup/stamp.js";
import type { PartName } from "../../client/live/parts.js";
import type { Built } from "../build-lessons.js";
import type { Keep } from "../cache.js";

export type Parts = Partial<Record<PartName, string>>;

/** What the parts are made of beside the tools of the export. */
const sources = [
  inProject("src"),
  inProject("tools", "lab", "cells", "output.cjs"),
  ...["cats", "gradient-times.json", "o-rings.csv", "penguins.csv"].map((name) =>
    inProject("data", name),
  ),
];

/**
 * @param keep - remembers them: esbuild, and the library whose data they hold, take seconds to load
 * @returns none for a lesson without code
 */
export async function partsOf(
  { lesson, body, handout, forStudents }: Built,
  keep: Keep,
): Promise<Parts> {
  if (!handout) return {};
  const { imports } = body;
  const print = fingerprint(sources);
  const made = async (name: string, words: readonly string[], make: () => Promise<string>) =>
    (await keep(["live", name, print, ...words], make)).value;

  const parts: Parts = {
    engine: await made("engine", [], async () => (await import("./engine.js")).engineScript()),
    library: await made("library", [lesson.name, String(forStudents), ...imports], async () =>
      (await import("./library.js")).libraryScript({ lesson: lesson.name, imports, forStudents }),
    ),
  };
  if (imports.includes("loadCats"))
    parts.data = await made("cats", [], async () => (await import("./cats.js")).packedCats());
  if (imports.includes("withBackend"))
    parts.wasm = await made("wasm", [], async () => (await import("./wasm.js")).wasmPart());
  return parts;
}
