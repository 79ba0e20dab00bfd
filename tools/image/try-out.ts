/** Starts what a Dockerfile made, as a learner's server is started: does a cell draw its chart, does JupyterLab answer? */

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../setup/user-error.js";
import type { Machine } from "./carry-out.js";
import { lineage, type Stage, stepsOf } from "./dockerfile.js";

/** The number of the image's user. */
const learner = 1000;

const isRoot = process.getuid?.() === 0;

/** What a learner may try first, in a folder of their own. */
const notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: "tslab", display_name: "TypeScript", language: "typescript" } },
  cells: [
    {
      id: "chart",
      cell_type: "code",
      metadata: {},
      execution_count: null,
      outputs: [],
      source:
        'import { damagedFlightsChart, loadORings, show } from "one-neuron";\nawait show(damagedFlightsChart(loadORings()));',
    },
  ],
};

export class Trial {
  readonly #machine: Machine;
  readonly #entrypoint: readonly string[];
  readonly #command: readonly string[];
  /** Whether it is tried as the image's user, who may change nothing but the home. Root can, if that user reaches Python and Node. */
  readonly asLearner: boolean;

  constructor(machine: Machine, stages: readonly Stage[]) {
    const steps = lineage(stages);
    this.#machine = machine;
    this.#command = stepsOf(steps, "cmd").at(-1)?.words ?? [];
    // tini is the system's: it passes signals on, and buries processes that lost their parent.
    this.#entrypoint = (stepsOf(steps, "entrypoint").at(-1)?.words ?? []).slice(2);
    this.asLearner =
      isRoot &&
      ["python", "node"].every((program) => {
        const env = machine.environment();
        return spawnSync(program, ["--version"], { env, uid: learner, gid: learner }).status === 0;
      });
  }

  /** What the image would do with these words behind `docker run`, as its user where that may be tried. */
  #start(words: readonly string[]): ChildProcess {
    const [program = "", ...args] = [...this.#entrypoint, ...words].map((word) =>
      this.#machine.here(word),
    );
    return spawn(program, args, {
      cwd: this.#machine.path("."),
      env: this.#machine.environment(),
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000, // ends only what hangs: on a busy machine JupyterLab was up after 10 s
      ...(this.asLearner && { uid: learner, gid: learner }),
    });
  }

  /** A cell with a chart, in a folder of the learner's home. */
  async drawChart(): Promise<void> {
    const home = this.#machine.path("/home/jovyan");
    const folder = join(home, "my own");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "try.ipynb");
    writeFileSync(file, JSON.stringify(notebook));
    if (this.asLearner) for (const path of [home, folder, file]) chownSync(path, learner, learner);
    const said = await end(this.#start(["jupyter", "execute", "--inplace", file]));
    const text = readFileSync(file, "utf8");
    if (!text.includes("application/vnd.vegalite"))
      throw new UserError(
        `A cell with a chart, in ${folder}, gave no chart:\n${said}`,
        "Look whether the image has all that the kernel needs.",
      );
  }

  /** JupyterLab, as the image starts it; on a port of this machine that is free, and not open to others. */
  async serveLab(): Promise<void> {
    const words = this.#command.map((word) =>
      word.replace("--ip=0.0.0.0", "--ip=127.0.0.1").replace("--port=8888", "--port=0"),
    );
    // JupyterLab refuses to be root's, and so to be tried by root.
    const server = this.#start(isRoot && !this.asLearner ? [...words, "--allow-root"] : words);
    const ended = end(server);
    try {
      const address = await Promise.race([printedAddress(server), ended]);
      const url = address.startsWith("http") ? new URL(address) : undefined;
      if (url === undefined)
        throw new UserError(`JupyterLab did not start:\n${address}`, "Mend what it says.");
      const health = await whenItListens(new URL("/api", url), server); // without the token, as inside/answers.js asks
      const kernels = await fetch(new URL(`/api/kernelspecs${url.search}`, url));
      const { kernelspecs } = (await kernels.json()) as { kernelspecs: object };
      const lab = await fetch(new URL(`/lab/tree/notebooks/00-start-here.ipynb${url.search}`, url));
      if (String(Object.keys(kernelspecs)) !== "tslab" || !lab.ok || !health.ok)
        throw new UserError(
          `JupyterLab answers with ${lab.status}, to the check of its health with ${health.status}, and offers the kernels ${Object.keys(kernelspecs)}.`,
          "It should answer with 200 twice, and offer tslab alone.",
        );
    } finally {
      server.kill();
      await ended;
    }
  }

  /** The half of the Hub that runs beside JupyterLab: its version. */
  async hubVersion(): Promise<string> {
    return (await end(this.#start(["jupyterhub-singleuser", "--version"]))).trim();
  }
}

/** @returns everything that it printed */
function end(child: ChildProcess): Promise<string> {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", () => resolve(output));
  });
}

/** The address with its token, which JupyterLab prints once it answers. */
function printedAddress(server: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve) => {
    server.stderr?.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*token=\w+/.exec(output);
      if (found) resolve(found[0]);
    });
  });
}

/** JupyterLab prints its address shortly before it listens there. */
async function whenItListens(url: URL, server: ChildProcess): Promise<Response> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return answer;
    if (server.exitCode !== null || server.signalCode !== null)
      throw new UserError(
        "JupyterLab ended before it listened at the address that it printed.",
        "Run again: npm run image -- --check",
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
