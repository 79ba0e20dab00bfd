/** A contender: another program that has the data in memory and trains when it is told to. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Case } from "./cases.js";
import { benchPython } from "./environment.js";

export interface Run {
  seconds: number;
  b: number;
  /** Largest memory so far, in bytes; JavaScript contenders only. */
  peak?: number;
}

const here = fileURLToPath(new URL(".", import.meta.url));

export class Contender {
  readonly times: number[] = [];
  /** Steps of one run. A slow contender takes fewer than the case asks for; its time is then scaled up. */
  steps = 0;
  last: Run = { seconds: 0, b: Number.NaN };
  #child: ChildProcess;
  #lines: AsyncIterator<string>;

  private constructor(
    readonly name: string,
    readonly of: Case,
    child: ChildProcess,
    lines: AsyncIterator<string>,
  ) {
    this.#child = child;
    this.#lines = lines;
  }

  /** Starts the program and waits until it has read the data. */
  static async start(name: string, of: Case, file: string): Promise<Contender> {
    const python = /^(numpy|scikit)/.test(name);
    const script = join(here, python ? "contenders.py" : "contenders.js");
    const args = [script, name, file, ...[of.nX, of.m, of.rate].map(String)];
    const child = spawn(python ? benchPython : process.execPath, args, {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const contender = new Contender(name, of, child, lines);
    await contender.#answer();
    return contender;
  }

  /** The largest memory, in bytes, of a JavaScript contender: its program is started again and trains once. */
  static async peak(name: string, of: Case, file: string): Promise<number> {
    const contender = await Contender.start(name, of, file);
    const { peak = 0 } = await contender.#train(of.steps);
    await contender.end();
    return peak;
  }

  /** Finds out how many steps fit into `seconds`, then trains for a second, so that the compiler has done its work. */
  async warmUp(seconds: number): Promise<void> {
    const few = Math.min(this.of.steps, 3);
    await this.#train(few);
    const each = (await this.#train(few)).seconds / few;
    const fits = /^(one-neuron|scikit-learn)/.test(this.name) || each * this.of.steps <= seconds;
    this.steps = fits ? this.of.steps : Math.max(few, Math.floor(seconds / each));
    for (let spent = 0; spent < 1; ) spent += (await this.#train(this.steps)).seconds;
  }

  /** Runs once and keeps the time, scaled to the number of steps that the case asks for. */
  async run(): Promise<void> {
    this.last = await this.#train(this.steps);
    this.times.push((this.last.seconds * this.of.steps) / this.steps);
  }

  async end(): Promise<void> {
    this.#child.stdin?.end();
    if (this.#child.exitCode === null) await once(this.#child, "exit");
  }

  async #train(steps: number): Promise<Run> {
    this.#child.stdin?.write(`${steps}\n`);
    return JSON.parse(await this.#answer());
  }

  async #answer(): Promise<string> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.name} ended without an answer`);
    return value;
  }
}
