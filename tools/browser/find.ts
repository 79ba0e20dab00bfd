/** Finds a browser that is installed on this computer. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface Whereabouts {
  /** A variable of the environment in which the reader may name the program. */
  readonly variable: string;
  /** How the program is called in the folders of PATH. */
  readonly names: readonly string[];
  /** Where macOS and Windows put it. */
  readonly places: readonly string[];
}

/** @returns the path of the program, or undefined if there is none */
export function find({ variable, names, places }: Whereabouts): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [process.env[variable] ?? "", ...onPath, ...places].find(
    (path) => path !== "" && existsSync(path),
  );
}
