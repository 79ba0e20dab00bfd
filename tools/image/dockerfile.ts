/** Reads a Dockerfile into its stages and their steps: those kinds of steps that the project's own use, and no others. */

import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { Copy } from "dockerfile-ast/lib/instructions/copy.js";
import { Env } from "dockerfile-ast/lib/instructions/env.js";
import { From } from "dockerfile-ast/lib/instructions/from.js";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

export type Step = { readonly line: number } & (
  | { kind: "run"; command: string }
  | { kind: "copy"; from: string | undefined; sources: readonly string[]; target: string }
  | { kind: "env"; variables: Readonly<Record<string, string>> }
  | { kind: "workdir" | "user" | "expose"; value: string }
  | { kind: "entrypoint" | "cmd" | "healthcheck"; words: readonly string[] }
);

export interface Stage {
  readonly name: string | undefined;
  /** The name of an earlier stage, or an image. */
  readonly from: string;
  readonly line: number;
  readonly steps: Step[];
}

type Instruction = ReturnType<ReturnType<typeof DockerfileParser.parse>["getInstructions"]>[number];

/** The words in square brackets; a line without brackets would be run by a shell, which keeps signals to itself. */
const inBrackets = (text: string): string[] | undefined => {
  try {
    return JSON.parse(text.slice(text.indexOf("[")));
  } catch {
    return undefined;
  }
};

/**
 * @param text - of a Dockerfile
 * @param name - for what is said about it
 * @throws UserError for a step of a kind that the project's Dockerfiles do not use
 */
export function readStages(text: string, name = "Dockerfile"): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const line = instruction.getRange().start.line + 1;
    if (instruction instanceof From) {
      const from = instruction.getImage() ?? "";
      stages.push({ name: instruction.getBuildStage() ?? undefined, from, line, steps: [] });
      continue;
    }
    const step = readStep(instruction, line);
    if (step === undefined || stages.length === 0)
      throw new UserError(
        `${name}, line ${line}: "${instruction.getKeyword()}" is not expected in this form.`,
        "Use FROM first; then RUN, COPY, ENV, WORKDIR, USER, EXPOSE, and HEALTHCHECK, ENTRYPOINT and CMD with words in [ ].",
      );
    stages.at(-1)?.steps.push(step);
  }
  return stages;
}

function readStep(instruction: Instruction, line: number): Step | undefined {
  const text = instruction.getArgumentsContent() ?? "";
  const words = instruction.getArguments().map((argument) => argument.getValue());
  if (instruction instanceof Copy)
    return {
      kind: "copy",
      line,
      from: instruction.getFromFlag()?.getValue() ?? undefined,
      sources: words.slice(0, -1),
      target: words.at(-1) ?? "",
    };
  if (instruction instanceof Env)
    return {
      kind: "env",
      line,
      variables: Object.fromEntries(
        instruction.getProperties().map((entry) => [entry.getName(), entry.getValue() ?? ""]),
      ),
    };
  switch (instruction.getKeyword()) {
    case "RUN":
      return { kind: "run", line, command: text.replace(/\s+/g, " ") };
    case "WORKDIR":
      return { kind: "workdir", line, value: text };
    case "USER":
      return { kind: "user", line, value: text };
    case "EXPOSE":
      return { kind: "expose", line, value: text };
    case "HEALTHCHECK":
    case "ENTRYPOINT":
    case "CMD": {
      const kind = instruction.getKeyword().toLowerCase() as "healthcheck" | "entrypoint" | "cmd";
      const given = inBrackets(text);
      return given && { kind, line, words: given };
    }
  }
  return undefined;
}

/** @param path - from the project's folder */
export const readDockerfile = (path: string): Stage[] =>
  readStages(readFileSync(inProject(path), "utf8"), path);

/** The stages that make up the last one, or the one that is named, from the image at the bottom to it. */
export function lineage(stages: readonly Stage[], name?: string): Stage[] {
  const last = name === undefined ? stages.at(-1) : stages.find((stage) => stage.name === name);
  if (last === undefined)
    throw new UserError(
      `There is no stage "${name}" in the Dockerfile.`,
      `It has: ${stages.map((stage) => stage.name ?? "one without a name").join(", ")}.`,
    );
  const below = stages.find((stage) => stage.name === last.from);
  return below ? [...lineage(stages, below.name), last] : [last];
}

/** The steps of one kind, wherever they stand. */
export const stepsOf = <Kind extends Step["kind"]>(stages: readonly Stage[], kind: Kind) =>
  stages
    .flatMap((stage) => stage.steps)
    .filter((step): step is Step & { kind: Kind } => step.kind === kind);
