/** Runs one cell after the other, as the thread of the sockets asks for, and ends those that it wants stopped. */

const { belongingTo, forgetOwner, owningCell } = require("./belonging.cjs");
const { StoppedBeforeRun } = require("./compiler.cjs");
const { Output } = require("./output.cjs");
const { asked, heard } = require("./shared-state.cjs");

/**
 * @typedef {import("./cell.cjs").Cell} Cell
 * @typedef {import("node:worker_threads").Worker} Worker
 * @typedef {{ execute(code: string): Promise<boolean>, interrupt(): void }} Executor
 */

/** Thrown on purpose; see `repair`. */
class Repair extends Error {}

/** @param {unknown} error */
const isRepair = (error) => error instanceof Repair;

/** A module that was cut off while it loaded would be handed out as it is, with half of what it gives. */
function forgetHalfLoadedModules() {
  for (const [path, module] of Object.entries(require.cache))
    if (module?.loaded === false) delete require.cache[path];
}

class Runner {
  /** @type {Cell | undefined} */
  #cell;
  #sockets;
  #state;
  #executor;
  #note;

  /**
   * @param {Worker} sockets
   * @param {Int32Array} state - shared with them
   * @param {Executor} executor
   * @param {string | undefined} note - what the first cell says before anything else
   */
  constructor(sockets, state, executor, note) {
    this.#sockets = sockets;
    this.#state = state;
    this.#executor = executor;
    this.#note = note;
  }

  /** The cell to which an output belongs: the one whose code runs, or else the latest. */
  get cell() {
    return owningCell() ?? this.#cell;
  }

  /**
   * @param {number} id
   * @param {string} code
   */
  run(id, code) {
    /** @param {object} shown */
    const send = (shown) => this.#sockets.postMessage({ id, ...shown });
    const cell = { id, output: new Output(send), stopped: false, ended: false };
    this.#cell = cell;
    forgetOwner();
    this.#giveButtonToCell();
    if (this.#note) cell.output.say(`${this.#note}\n`);
    this.#note = undefined;
    belongingTo(cell, () => this.#executor.execute(code)).then(
      (ok) => this.#end(cell, ok ? "ok" : "error"),
      (error) => {
        const words = error instanceof StoppedBeforeRun ? error.message : error.stack;
        if (!cell.stopped) cell.output.say(`${words}\n`);
        this.#end(cell, "error");
      },
    );
  }

  /** The stop button was pressed: whoever listens to it ends the cell, or, as training does, only his own work. @param {number} id */
  stop(id) {
    this.#state[heard] = id;
    if (!this.#isRunning(id)) return;
    const isHeard = process.emit("SIGINT", "SIGINT");
    if (!isHeard) this.#interrupt(); // Node sets all listeners aside while it runs code that it ends on SIGINT
  }

  /** Nobody else ended the cell, so it is ended here. @param {number} id */
  force(id) {
    if (this.#isRunning(id)) this.#interrupt();
  }

  /**
   * After a cut-off Node still believes to be inside the callback that was cut off, and would end itself when it finds
   * out. An exception that nobody catches makes it clear away all such beliefs; this is one.
   */
  repair() {
    forgetOwner();
    forgetHalfLoadedModules();
    throw new Repair();
  }

  /** Whether the reader wants the cell stopped that runs now. */
  get isAskedToStop() {
    return this.#cell !== undefined && this.#state[asked] === this.#cell.id;
  }

  #interrupt() {
    const cell = /** @type {Cell} */ (this.#cell);
    cell.stopped = true; // from here on nothing that it prints is shown
    this.#executor.interrupt();
    this.#end(cell, "error", "Stopped. What earlier cells defined is still there.\n");
  }

  /**
   * @param {Cell} cell
   * @param {"ok" | "error"} status
   * @param {string} lastWords
   */
  #end(cell, status, lastWords = "") {
    if (cell.ended) return;
    cell.output.end(lastWords);
    this.#sockets.postMessage({ type: "done", id: cell.id, status });
    cell.ended = true; // last: if this was cut off half-way, it is done again
  }

  /** @param {number} id */
  #isRunning(id) {
    return this.#cell?.id === id && !this.#cell.ended;
  }

  /** What a stopped cell left listening must not take the stop of the next one. */
  #giveButtonToCell() {
    process.removeAllListeners("SIGINT").on("SIGINT", () => {
      if (this.#cell && !this.#cell.ended) this.#interrupt();
    });
  }
}

module.exports = { isRepair, Runner };
