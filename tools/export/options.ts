/** The options: the words after `npm run export --`. */

import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";
import type { Solutions } from "./build/exercise.js";
import { labFolder } from "./build/lab-address.js";
import type { Form } from "./forms/form.js";
import { onRequest, usual } from "./forms/index.js";
import type { Wishes } from "./read/branding.js";

export interface Options extends Wishes {
  /** The folder that is written. */
  readonly out: string;
  readonly form: Form;
  readonly solutions: Solutions;
  /** The number or name of the only lesson that is wanted. */
  readonly lesson?: string;
  /** The project's folder in the JupyterLab of a course's own server, where the pages' links open their notebooks. */
  readonly lab?: string;
  /** Compare the pages with those of nbconvert and write the table in docs/performance.md. */
  readonly measure: boolean;
}

/** An option; `value` is an example of what follows it, if it takes a value. */
interface Known {
  readonly name: string;
  readonly value?: string;
  readonly does: string;
}

const known: readonly Known[] = [
  { name: "out", value: "folder", does: "write into this folder, not into site" },
  { name: "lesson", value: "03", does: "export this lesson alone" },
  ...onRequest.map(({ name, makes }) => ({ name, does: `make ${makes}, not ${usual.makes}` })),
  {
    name: "student",
    does: "leave the worked answers out, and the course as a project, which holds them",
  },
  { name: "solutions", does: "show the worked answers open" },
  { name: "title", value: '"A title"', does: "give the course this title, not One Neuron" },
  { name: "logo", value: "file.svg", does: "show this picture beside the title" },
  { name: "language", value: "de", does: "write buttons and notes in this language" },
  {
    name: "lab-url",
    value: "https://hub.example.org/user-redirect/",
    does: "link each lesson to its notebook in this JupyterLab",
  },
  { name: "measure", does: "compare the pages with those of nbconvert, for docs/performance.md" },
];

/** Groups of options that exclude each other. */
const exclusive = [["student", "solutions"], onRequest.map(({ name }) => name)];

/** @throws UserError for an option that does not exist, or two that contradict each other */
export function readOptions(args: readonly string[]): Options {
  const given = read(args);
  for (const group of exclusive) {
    const [one, other] = group.filter((name) => given[name]);
    if (other !== undefined)
      throw new UserError(`--${one} and --${other} exclude each other.`, "Choose one of them.");
  }
  return {
    out: real(resolve(String(given.out ?? inProject("site")))),
    form: onRequest.find(({ name }) => given[name]) ?? usual,
    solutions: given.student ? "left out" : given.solutions ? "open" : "folded",
    ...texts(given),
    ...(given["lab-url"] !== undefined && { lab: labFolder(String(given["lab-url"])) }),
    measure: given.measure === true,
  };
}

/** The folder itself where the path is a link to it: the link stays, and the folder is replaced. */
const real = (path: string) => (existsSync(path) ? realpathSync(path) : path);

function read(args: readonly string[]): Readonly<Record<string, unknown>> {
  const options = Object.fromEntries(
    known.map(({ name, value }) => [name, { type: value ? "string" : "boolean" } as const]),
  );
  try {
    return parseArgs({ args: joined(args), options }).values;
  } catch (error) {
    throw new UserError((error as Error).message, `The options are\n${list()}`);
  }
}

/** Those options that are taken as they were typed. */
function texts(given: Readonly<Record<string, unknown>>): Wishes & Pick<Options, "lesson"> {
  const names = ["lesson", "title", "logo", "language"].filter((name) => name in given);
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

/** A form may be asked for in two words: "--scorm 2004" is "--scorm-2004". */
const joined = (args: readonly string[]) =>
  args.flatMap((word, i) => {
    if (isForm(`${args[i - 1]}-${word}`)) return [];
    const both = `${word}-${args[i + 1]}`;
    return isForm(both) ? both : word;
  });

const isForm = (word: string) => onRequest.some(({ name }) => word === `--${name}`);

/** The options in two columns. */
function list(): string {
  const words = known.map(({ name, value }) => `--${name}${value ? ` ${value}` : ""}`);
  const width = Math.max(...words.map(({ length }) => length));
  return known.map(({ does }, i) => `  ${words[i]?.padEnd(width)}  ${does}`).join("\n");
}
