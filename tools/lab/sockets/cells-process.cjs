/**
 * The process in which cells run. It is started from the kernel's snapshot. If the snapshot does not fit (another Node,
 * another processor, a damaged file, a course that was moved), Node ends at once, and the process is started without it.
 */

const { spawn } = require("node:child_process");
const { delimiter, join } = require("node:path");
const { createInterface } = require("node:readline");
const { inClass, withCompiler } = require("../v8-options.cjs");
const { ClassCompiler } = require("./class-compiler.cjs");
const { cutOff, isAboutDebuggers } = require("./cut-off.cjs");
const { killWithThisProcess } = require("./when-gone.cjs");

const lab = join(__dirname, "..");
const packages = join(lab, "..", "..", "node_modules");

const nodeOptions = [
  // After a loop is cut off, Node's count of running callbacks is wrong, and with this check Node would abort: see Runner.repair.
  "--no-force-async-hooks-checks",
  // Keeps the debugger's address secret: a program that knows it could run any code in the kernel.
  "--inspect-publish-uid=stderr",
];

/** @typedef {{ type: string, [name: string]: unknown }} Message */

class CellsProcess {
  #onMessage;
  #onEnd;
  #isUp = false;
  /** The address at which the process accepts a debugger. @type {string | undefined} */
  #debuggers;
  /** @type {InstanceType<typeof ClassCompiler> | undefined} */
  #compiler;
  /** Through this the process gets answers that it waits for without giving its event loop back. @type {import("node:stream").Writable | undefined} */
  #answers = undefined;
  /** Messages that came before the process was ready. @type {object[]} */
  #waiting = [];
  /** @type {import("node:child_process").ChildProcess} */
  #child;

  /**
   * @param {string | undefined} snapshot
   * @param {(message: Message) => void} onMessage
   * @param {(code: number) => void} onEnd - called when the process is gone
   */
  constructor(snapshot, onMessage, onEnd) {
    this.#onMessage = onMessage;
    this.#onEnd = onEnd;
    const compiler = process.env.ONE_NEURON_COMPILER; // the address that a class's server gives its kernels
    if (compiler) this.#compiler = new ClassCompiler(compiler);
    this.#child = this.#start(compiler ? undefined : snapshot);
    process.on("exit", () => this.#child.kill("SIGKILL"));
  }

  /** @param {object} message */
  send(message) {
    if (!this.#isUp) this.#waiting.push(message);
    else if (this.#child.connected) this.#child.send(message);
  }

  /** Cuts off the code that runs there. Resolves when that is done, or when it turned out to be impossible. */
  async cutOff() {
    if (this.#debuggers === undefined) return; // it is not ready yet
    await cutOff(this.#debuggers);
    this.send({ type: "repair" });
  }

  /**
   * @param {string | undefined} snapshot
   * @param {string} [slowStart] - why it starts without a snapshot, in words for the reader
   */
  #start(snapshot, slowStart) {
    const forV8 = this.#compiler ? inClass : withCompiler;
    const fromSnapshot = snapshot ? ["--snapshot-blob", snapshot] : [];
    const places = [process.env.NODE_PATH, packages].filter(Boolean); // so that notebooks in other folders find the library
    const child = spawn(
      process.execPath,
      [...nodeOptions, ...forV8, ...fromSnapshot, join(lab, "cells", "main.cjs")],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: "",
          NODE_PATH: places.join(delimiter),
          ...(slowStart && { ONE_NEURON_SLOW_START: slowStart }),
        },
        stdio: ["ignore", "inherit", "pipe", "ipc", "pipe", "pipe"],
      },
    );
    const output = /** @type {import("node:stream").Readable} */ (child.stdio[4]);
    createInterface({ input: output }).on("line", (line) => {
      const message = parse(line);
      if (message) this.#take(message);
    });

    const [, , , , , answers] = /** @type {readonly any[]} */ (child.stdio);
    answers.on("error", () => {}); // the process ended while it was answered
    this.#answers = answers;

    let complaint = "";
    const errors = /** @type {import("node:stream").Readable} */ (child.stderr);
    createInterface({ input: errors }).on("line", (line) => {
      if (snapshot && !this.#isUp) complaint += `${line}\n`;
      else if (!isAboutDebuggers(line)) process.stderr.write(`${line}\n`);
    });
    child.once("error", (error) => {
      process.stderr.write(`The kernel could not start: ${error.message}\n`);
      this.#onEnd(1);
    });
    child.once("exit", (code, signal) => {
      if (this.#isUp || !snapshot) this.#onEnd(code ?? 1);
      else this.#child = this.#start(undefined, slowStartBecause(code ?? signal, complaint));
    });
    if (child.pid !== undefined) child.once("exit", killWithThisProcess(child.pid));
    return child;
  }

  /** @param {Message} message */
  #take(message) {
    if (message.type === "compile") return this.#compile(message);
    if (message.type !== "up") return this.#onMessage(message);
    this.#isUp = true;
    this.#debuggers = String(message.debuggers);
    for (const waiting of this.#waiting.splice(0)) this.send(waiting);
  }

  /** The process waits until it has read the answer. @param {any} question */
  async #compile({ id, method, args }) {
    const answer = await this.#compiler?.ask({ id, method, args });
    this.#answers?.write(`${JSON.stringify({ id, answer })}\n`);
  }
}

/**
 * @param {string} line
 * @returns {Message | undefined} undefined if the writer was cut off before the end of the line
 */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * @param {number | NodeJS.Signals | null} ended
 * @param {string} complaint - what Node printed
 */
function slowStartBecause(ended, complaint) {
  const reason =
    /^One Neuron: (.*)$/m.exec(complaint)?.[1] ?? "it is missing, damaged or of another Node";
  return `The kernel started without its snapshot, which takes some seconds more: ${reason} (Node ended with ${ended}). To mend it: npm run setup`;
}

module.exports = { CellsProcess };
