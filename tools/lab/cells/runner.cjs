/** Runs one cell after the other, as the process asks for that talks to Jupyter, and ends those that it wants stopped. */

const { belongingTo, forgetOwner, owningCell } = require("./belonging.cjs");
const { Output } = require("./output.cjs");

/**
 * @typedef {import("./cell.cjs").Cell} Cell
 * @typedef {(message: { type: string, id: number, [name: string]: unknown }) => void} Send
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
  #send;
  #executor;
  #note;

  /**
   * @param {Send} send - to the process that talks to Jupyter
   * @param {Executor} executor
   * @param {string | undefined} note - what the first cell says before anything else
   */
  constructor(send, executor, note) {
    this.#send = send;
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
    this.#send({ type: "begun", id });
    const output = new Output((shown) => this.#send({ id, ...shown }));
    const cell = { id, output, stopped: false, ended: false };
    this.#cell = cell;
    forgetOwner();
    this.#giveButtonToCell();
    if (this.#note) output.say(`${this.#note}\n`);
    this.#note = undefined;
    belongingTo(cell, () => this.#executor.execute(code)).then(
      (ok) => this.#end(cell, ok ? "ok" : "error"),
      (error) => {
        if (!cell.stopped) output.say(`${error.stack}\n`);
        this.#end(cell, "error");
      },
    );
  }

  /** The stop button was pressed: whoever listens to it ends the cell, or, as training does, only his own work. @param {number} id */
  stop(id) {
    this.#send({ type: "heard", id });
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
    this.#send({ type: "done", id: cell.id, status });
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
