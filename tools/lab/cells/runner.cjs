/** Runs cells one after the other, and ends a cell that is to be stopped, as the process that talks to Jupyter asks. */

const { belongingTo, forgetOwner, owningCell } = require("./belonging.cjs");
const { Output } = require("./output.cjs");

/**
 * @typedef {import("./cell.cjs").Cell} Cell
 * @typedef {(message: { type: string, id: number, [name: string]: unknown }) => void} Send
 * @typedef {{ execute(code: string): Promise<boolean>, interrupt(): void }} Executor
 */

/** Thrown by `repair`, which says why. */
class Repair extends Error {}

/** @param {unknown} error */
const isRepair = (error) => error instanceof Repair;

/** Removes modules that were cut off while they loaded: the next `require` would return them with exports missing. */
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
   * @param {string | undefined} note - shown in front of the first cell's own output
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

  /** The stop button was pressed. A listener ends the cell, or, as training does, only its own work. @param {number} id */
  stop(id) {
    this.#send({ type: "heard", id });
    if (!this.#isRunning(id)) return;
    const isHeard = process.emit("SIGINT", "SIGINT");
    if (!isHeard) this.#interrupt(); // Node removes all listeners for SIGINT while it runs code with `breakOnSigint`
  }

  /** Ends the cell if no listener has ended it. @param {number} id */
  force(id) {
    if (this.#isRunning(id)) this.#interrupt();
  }

  /**
   * Puts Node in order after code was cut off. Node still counts the cut-off callback as running, and aborts when the
   * count turns out to be wrong. When an exception is not caught, Node resets that count; so one is thrown here.
   */
  repair() {
    forgetOwner();
    forgetHalfLoadedModules();
    throw new Repair();
  }

  #interrupt() {
    const cell = /** @type {Cell} */ (this.#cell);
    cell.stopped = true; // from now on its outputs are not shown
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
    cell.ended = true; // set last, so that everything is done again if this was cut off before the end
  }

  /** @param {number} id */
  #isRunning(id) {
    return this.#cell?.id === id && !this.#cell.ended;
  }

  /** Removes the listeners that earlier cells left, so that they do not react to the stop of this one. */
  #giveButtonToCell() {
    process.removeAllListeners("SIGINT").on("SIGINT", () => {
      if (this.#cell && !this.#cell.ended) this.#interrupt();
    });
  }
}

module.exports = { isRepair, Runner };
