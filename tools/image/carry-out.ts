/**
 * Carries the steps of a Dockerfile out without Docker: in an empty folder that stands for `/`. Paths under /opt and /home
 * lead into that folder. What changes the system itself (apt-get, usermod) is passed over; Node and Python are those of
 * this machine.
 */

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../setup/user-error.js";
import { filesForBuild, layOut } from "./context.js";
import { lineage, type Stage, type Step, stepsOf } from "./dockerfile.js";

export interface Options {
  /** Is called before a command, with the folder in which it runs. */
  readonly before: (command: string, folder: string) => void;
  /** Which commands are left out. */
  readonly skip: (command: string) => boolean;
}

/** A container, as far as a folder can be one. */
export class Machine {
  /** Stands for `/` of the stage that is being made. */
  readonly root: string;
  /** Holds the context of the build, and the stages that another one takes files from. */
  readonly #aside: string;
  readonly #options: Options;
  workdir = "/";
  env: Record<string, string> = {};

  /** @param folder - empty */
  constructor(folder: string, options: Options) {
    this.root = join(folder, "now");
    this.#aside = join(folder, "aside");
    this.#options = options;
  }

  /** Text of the container, with the paths of this machine. */
  here(text: string): string {
    return text.replace(/(^|[\s"'=:])\/(?=(?:opt|home)(?:\/|$))/g, `$1${this.root}/`);
  }

  /** A path in the container, absolute or from its working folder. */
  path(name: string): string {
    return join(this.root, resolve(this.workdir, name));
  }

  /** The environment of whatever runs in it. The folders of `PATH` that are this machine's stay behind its own. */
  environment(): NodeJS.ProcessEnv {
    const own = Object.fromEntries(
      Object.entries(this.env).map(([name, value]) => [name, this.here(value)]),
    );
    return { ...process.env, ...own, PATH: [own.PATH, process.env.PATH].filter(Boolean).join(":") };
  }

  /** Makes the last stage, and before it those that it takes files from; these are gone afterwards. */
  async build(stages: readonly Stage[]): Promise<void> {
    layOut(join(this.#aside, "context"), filesForBuild());
    for (const { from } of stepsOf(lineage(stages), "copy"))
      if (from !== undefined) {
        await this.#make(lineage(stages, from));
        // It was made in the same place, because programs remember where they are.
        renameSync(this.root, join(this.#aside, from));
      }
    await this.#make(lineage(stages));
    rmSync(this.#aside, { recursive: true });
  }

  async #make(stages: readonly Stage[]): Promise<void> {
    this.workdir = "/";
    this.env = {};
    mkdirSync(join(this.root, "home", "jovyan"), { recursive: true });
    for (const step of stages.flatMap(({ steps }) => steps)) await this.#carryOut(step);
  }

  async #carryOut(step: Step): Promise<void> {
    switch (step.kind) {
      case "run":
        return this.#run(step.command, step.line);
      case "copy":
        return this.#copy(step);
      case "env":
        Object.assign(this.env, step.variables);
        break;
      case "workdir":
        this.workdir = resolve(this.workdir, step.value);
        mkdirSync(this.path("."), { recursive: true });
    }
  }

  #copy({ from, sources, target, line }: Step & { kind: "copy" }): void {
    for (const source of sources) {
      const file = join(this.#aside, from ?? "context", source);
      if (!existsSync(file))
        throw new UserError(
          `COPY in line ${line} wants ${source}, which the build is not given.`,
          "Name it in .dockerignore behind a !, or mend the line.",
        );
      // As Docker does: of a folder what is in it, and a file into what ends in "/" or "." or takes several.
      const folder = statSync(file).isDirectory();
      const place = this.path(target);
      const into = folder || sources.length > 1 || /[/.]$/.test(target);
      mkdirSync(into ? place : dirname(place), { recursive: true });
      // What another stage made is not changed any more: links spare 650 MB, and Node cannot copy in links.
      const how = from === undefined ? "-a" : "-al";
      execFileSync("cp", [how, folder ? `${file}/.` : file, place]);
    }
  }

  async #run(command: string, line: number): Promise<void> {
    const parts = command.split(" && ").filter((part) => !isForTheSystem(part));
    for (const part of parts) this.#options.before(part, this.path("."));
    const left = parts.filter((part) => !this.#options.skip(part));
    if (left.length === 0) return;
    console.log(`  line ${line}: ${left.join(" && ")}`);
    const child = spawn("sh", ["-ec", this.here(left.join(" && "))], {
      cwd: this.path("."),
      env: this.environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    const code = await new Promise((done) => child.once("close", done));
    if (code !== 0)
      throw new UserError(
        `RUN in line ${line} ended with ${code}:\n${output.trimEnd().split("\n").slice(-15).join("\n")}`,
        "Mend it and run again: npm run image -- --check",
      );
  }
}

const isForTheSystem = (command: string) =>
  /^(?:apt-get |usermod |rm -rf \/var\/lib\/apt\/lists)/.test(command);
