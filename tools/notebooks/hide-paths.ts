/** Removes what depends on this computer from an output: the paths of its folders, and the stacks of errors. */

import { homedir } from "node:os";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../setup/paths.js";

/** The folders and what stands for them, the project before the home folder that may hold it. */
const hidden = [
  [root, "one-neuron"],
  [homedir(), "~"],
] as const;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A path or file URL begins and ends with the folder's whole name: `/root` is not part of `/rootless`. */
const patterns = hidden
  .filter(([folder]) => folder !== dirname(folder))
  .map(([folder, name]) => {
    const spellings = [pathToFileURL(folder).href, folder].map(escaped).join("|");
    return [new RegExp(`(?<![\\w~])(?:${spellings})(?![\\w-])`, "g"), name] as const;
  });

/** @example hidePaths("/home/ada/one-neuron/data/a.csv") // "one-neuron/data/a.csv" in a clone that lies there */
export function hidePaths(text: string): string {
  return patterns.reduce((result, [pattern, name]) => result.replace(pattern, name), text);
}

/**
 * What Node prints about an uncaught error, less what changes with each build and version of Node: the place in the
 * library that threw, and the stack.
 *
 * @example hideStack("InputError: Expected …\n    at f (file:///…)\n") // "InputError: Expected …\n"
 */
export function hideStack(text: string): string {
  return text
    .replace(/^ {4}at .*(?:\n|$)/gm, "")
    .replace(/^(?:file:\/\/|\/|[A-Z]:\\).*:\d+\n(?:.*\n){1,3}? *\^+\n\n/gm, "");
}
