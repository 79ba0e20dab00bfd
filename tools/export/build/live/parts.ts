/** The parts of the runtime that the page of a lesson needs. */

import { inProject } from "../../../setup/paths.js";
import { fingerprint } from "../../../setup/stamp.js";
import type { PartName } from "../../client/live/parts.js";
import type { Keep } from "../cache.js";
import type { LibraryNeeds } from "./library.js";

export type Parts = Partial<Record<PartName, string>>;

/** What the parts are made of beside the tools of the export. */
const sources = [
  inProject("src"),
  inProject("tools", "lab", "cells", "output.cjs"),
  ...["cats", "gradient-times.json", "o-rings.csv", "penguins.csv"].map((name) =>
    inProject("data", name),
  ),
];

/** @param keep - remembers them: esbuild, and the library whose data they hold, take seconds to load */
export async function partsOf(needs: LibraryNeeds, keep: Keep): Promise<Parts> {
  const { lesson, imports, forStudents } = needs;
  const print = fingerprint(sources);
  const made = async (name: string, words: readonly string[], make: () => Promise<string>) =>
    (await keep(["live", name, print, ...words], make)).value;

  const parts: Parts = {
    engine: await made("engine", [], async () => (await import("./engine.js")).engineScript()),
    library: await made("library", [lesson, String(forStudents), ...imports], async () =>
      (await import("./library.js")).libraryScript(needs),
    ),
  };
  if (imports.includes("loadCats"))
    parts.data = await made("cats", [], async () => (await import("./cats.js")).packedCats());
  if (imports.includes("withBackend"))
    parts.wasm = await made("wasm", [], async () => (await import("./wasm.js")).wasmPart());
  return parts;
}
