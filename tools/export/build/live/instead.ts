/** Puts other files in the place of those parts of the library that need Node. */

import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";
import { inProject } from "../../../setup/paths.js";
import { workerFolder } from "./worker-folder.js";

const library = inProject("src");

/** A file of the same name in this folder stands instead of one of the library. */
const standIns = join(workerFolder, "instead");

/** @param made - texts that stand instead of files: place in src/ → text */
export const instead = (made: Readonly<Record<string, string>>): Plugin => ({
  name: "instead",
  setup(build) {
    build.onLoad({ filter: /\.c?ts$/ }, ({ path }) => {
      const place = relative(library, path).replaceAll("\\", "/");
      if (place.startsWith("..")) return undefined;
      const contents = made[place] ?? standIn(place);
      if (contents === undefined) return undefined;
      return { contents, loader: "ts", resolveDir: dirname(path) };
    });
  },
});

/** The text of a file that gives all that its stand-in gives. */
function standIn(place: string): string | undefined {
  const file = join(standIns, place.replace(/\.cts$/, ".ts"));
  if (!existsSync(file)) return undefined;
  return place.endsWith(".cts") ? givingDefaultOf(file) : givingAllOf(file);
}

/** A text that gives all that a file gives. */
export const givingAllOf = (file: string) => `export * from ${JSON.stringify(file)};`;

/** The same for a file that gives one thing without a name. */
export const givingDefaultOf = (file: string) => `export { default } from ${JSON.stringify(file)};`;
