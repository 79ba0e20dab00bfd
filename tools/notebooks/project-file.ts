/** Which files a lesson may link to or show: those of the project, and those beside the notebook. */

import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { root } from "../setup/paths.js";

export interface ProjectFile {
  readonly path: string;
  /** Its name from the project's folder, or from the notebook's, with / between folders. */
  readonly place: string;
}

/**
 * @param file - a path as a text writes it, from the notebook's folder
 * @param notebook - the path of the notebook
 * @returns undefined if there is no such file, if it lies elsewhere, or if it is hidden behind a dot or in node_modules
 */
export function projectFile(file: string, notebook: string): ProjectFile | undefined {
  const path = resolve(dirname(notebook), file);
  if (isAbsolute(file) || !existsSync(path) || !statSync(path).isFile()) return undefined;
  const place = [root, dirname(notebook)]
    .map((folder) => relative(realpathSync(folder), realpathSync(path)))
    .find((name) => !isAbsolute(name) && !/^\.\.|(?:^|[/\\])(?:\.|node_modules)/.test(name));
  return place === undefined ? undefined : { path, place: place.split(sep).join("/") };
}
