/** The whole course as a project in one zip file: all that `npm start` needs, so that a class can run it without a clone. */

import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { inProject, root } from "../../setup/paths.js";
import { filesOf } from "../../setup/stamp.js";
import type { Lesson } from "../read/course.js";
import type { Files } from "../write/files.js";
import { zip } from "../write/zip.js";
import { freshNotebook } from "./handout.js";

export interface Archive {
  /** Where it lies in the site. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** The folder that it unpacks to. */
const folder = "one-neuron";

/**
 * What it takes of the project beside the notebooks: everything but the tests and what serves them. The data are named one by
 * one, because somebody's own may lie among them.
 */
const parts = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "docs", ".github/images"],
  ...["package.json", "package-lock.json", ".npmrc", "requirements.txt", "requirements.lock"],
  ...["biome.json", "tsconfig.json", "tsconfig.build.json", ".gitattributes", ".gitignore"],
  ...["data/README.md", "data/stamp.json", "data/cats", "data/gradient-times.json"],
  ...["data/o-rings.csv", "data/penguins.csv", "src", "tools"],
  ...["Dockerfile", ".dockerignore", ".binder", ".devcontainer", "deploy"],
];

/** What programs and file managers leave in folders. */
const litter = /(?:^|\/)(?:node_modules|__pycache__|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/;

/** @param course - the lessons; their notebooks are without outputs */
export async function courseArchive(course: readonly Lesson[]): Promise<Archive> {
  const files: Files = new Map();
  const present = parts.map((part) => inProject(part)).filter(existsSync); // a course of one's own may do without docs
  for (const path of present.flatMap(filesOf)) {
    const place = relative(root, path).split(sep).join("/");
    if (!litter.test(place)) files.set(`${folder}/${place}`, readFileSync(path));
  }
  for (const { name, notebook } of course)
    files.set(`${folder}/notebooks/${name}.ipynb`, freshNotebook(notebook));
  return { place: "one-neuron-course.zip", bytes: await zip(files) };
}
