/** What a Dockerfile of the project keeps to, beyond its grammar: every version fixed, everything named there, nobody root. */

import { existsSync, readFileSync } from "node:fs";
import { inProject } from "../setup/paths.js";
import { type Stage, stepsOf } from "./dockerfile.js";

/** What is true of the project, by which a Dockerfile is judged. */
export interface Facts {
  /** The files that a build is given. */
  readonly files: readonly string[];
  /** The commands of package.json. */
  readonly scripts: readonly string[];
}

/** @returns a sentence for each fault, with its line */
export function faultsOf(stages: readonly Stage[], facts: Facts): string[] {
  return [
    ...stages.flatMap((stage, at) => baseFaults(stage, stages.slice(0, at))),
    ...stepsOf(stages, "run").flatMap(({ command, line }) =>
      command.split(" && ").flatMap((part) => commandFaults(part, command, facts).map(at(line))),
    ),
    ...stepsOf(stages, "copy").flatMap(({ from, sources, line }) =>
      from === undefined
        ? sources
            .filter((source) => !isThere(source, facts.files))
            .map((s) => `${s} is not given to the build`)
            .map(at(line))
        : [],
    ),
    ...stepsOf(stages, "env").flatMap(({ variables, line }) =>
      Object.keys(variables)
        .filter((name) => secret.test(name))
        .map((name) => `${name} would be in the image for all to read`)
        .map(at(line)),
    ),
    ...startFaults(stages, facts),
  ];
}

const at = (line: number) => (fault: string) => `line ${line}: ${fault}`;

const secret = /password|secret|token|credential|api_?key/i;

/** Such as node:24.21.0-trixie-slim@sha256:… */
const exactImage = /^[\w./-]+:\d+\.\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$/;

const baseFaults = ({ from, line }: Stage, earlier: readonly Stage[]): string[] =>
  exactImage.test(from) || earlier.some(({ name }) => name === from)
    ? []
    : [at(line)(`${from} is neither a stage above nor an image with full version and digest`)];

/** The name may be that of a folder. */
const isThere = (name: string, files: readonly string[]) => {
  const plain = name.replace(/^\.?\//, "").replace(/\/$/, "");
  return (
    plain === "" ||
    name === "." ||
    files.some((file) => file === plain || file.startsWith(`${plain}/`))
  );
};

function commandFaults(part: string, whole: string, { files, scripts }: Facts): string[] {
  const [program = "", ...words] = part.split(" ");
  const faults: string[] = [];
  if (/\b(?:curl|wget)\b|\|/.test(part))
    faults.push("what the network sends would be run as it comes");
  if (program === "npm") {
    const known = words[0] === "run" ? scripts.includes(words[1] ?? "") : words[0] === "ci";
    if (!known)
      faults.push(`"${part}" is no command of the project, nor does it follow package-lock.json`);
  }
  if (/\bpip install\b/.test(part)) {
    const list = words[words.indexOf("-r") + 1] ?? "";
    const onlyList = words
      .slice(words.indexOf("install") + 1)
      .every((word) => word.startsWith("-") || word === list);
    if (!words.includes("--require-hashes") || !onlyList || !files.includes(list))
      faults.push("pip should install from a list of the project alone, with --require-hashes -r");
    else faults.push(...looseLines(list));
    if (!words.includes("--only-binary=:all:"))
      faults.push("pip might compile, which runs a package's own code: add --only-binary=:all:");
  }
  if (part.startsWith("apt-get install ")) {
    if (!words.includes("--no-install-recommends"))
      faults.push("apt-get installs what is only recommended");
    if (!whole.startsWith("apt-get update && ") || !whole.includes("rm -rf /var/lib/apt/lists"))
      faults.push("apt-get's lists should be fetched and removed in the same step");
  }
  return faults;
}

/** Lines of a list for pip that name no exact version, or come without checksum. */
export function looseLines(
  list: string,
  text = existsSync(inProject(list)) ? readFileSync(inProject(list), "utf8") : "",
): string[] {
  return text
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .filter((line) => !/^[\w.-]+(?:\[[\w,]+\])?==[\w.!+]+ .*--hash=sha256:[0-9a-f]{64}/.test(line))
    .map((line) => `${list} does not fix "${line.split(" ")[0]}" by version and checksum`);
}

/** A file of the course that a word of a command names. */
const inCourse = (word: string): string | undefined =>
  /^(?:\/opt\/one-neuron|--LabApp\.default_url=\/lab\/tree)\/(?<name>.+)$/.exec(word)?.groups?.name;

/** Of what the image is when it runs. */
function startFaults(stages: readonly Stage[], { files }: Facts): string[] {
  const last = stages.slice(-1);
  const faults: string[] = [];
  const user = stepsOf(last, "user").at(-1);
  if (user === undefined || /^(?:root|0)(?::|$)/.test(user.value))
    faults.push("the image would run as root: it needs a USER at its end");
  const starts = [
    ...stepsOf(last, "entrypoint"),
    ...stepsOf(last, "cmd"),
    ...stepsOf(last, "healthcheck"),
  ];
  for (const { words, line } of starts)
    for (const name of words.map(inCourse).filter((name) => name !== undefined))
      if (!files.includes(name)) faults.push(at(line)(`${name} is not there`));
  if (stepsOf(last, "cmd").length === 0)
    faults.push("the image does not say what it starts: it needs a CMD");
  return faults;
}
