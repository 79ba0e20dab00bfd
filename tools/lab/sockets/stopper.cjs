/**
 * Ends the running cell when the stop button is pressed, whatever the cell is doing. First it is asked to: training then
 * ends early and keeps what it learned. A thread that does not even read the question is in a loop that never waits, and
 * is cut off through the inspector, as the stop of a debugger does it.
 */

const { Session } = require("node:inspector");
const { setTimeout: wait } = require("node:timers/promises");
const { asked, heard } = require("../cells/shared-state.cjs");

/** @typedef {import("node:worker_threads").MessagePort} MessagePort */

/** Milliseconds after the stop. A module that is cut off while it loads stays half-loaded: most load in less than this. */
const untilCutOff = 1000;
const untilForced = 1500; // time for training, which ends by itself
const untilForcedIsCutOff = 1700;
const untilHopeless = 5000;

const beat = 20; // ms between two looks at whether it has ended

class Stopper {
  #cells;
  #state;
  #isRunning;
  #onHopeless;
  #cut = Promise.resolve();

  /**
   * @param {MessagePort} cells - the line to the thread of the cells
   * @param {Int32Array} state - shared with it
   * @param {(id: number) => boolean} isRunning - whether this cell still runs
   * @param {(id: number) => void} onHopeless - called for a cell that cannot be stopped
   */
  constructor(cells, state, isRunning, onHopeless) {
    this.#cells = cells;
    this.#state = state;
    this.#isRunning = isRunning;
    this.#onHopeless = onHopeless;
  }

  /** Resolves when nothing is being cut off, so that no other cell is hit. */
  isDone() {
    return this.#cut;
  }

  /** @param {number} id - of the cell that runs */
  async stop(id) {
    if (this.#state[asked] === id) return; // the button was pressed twice
    this.#state[asked] = id;
    this.#cells.postMessage({ type: "stop", id });
    const pressed = performance.now();
    let forced = false;
    while (this.#isRunning(id)) {
      await wait(beat);
      const passed = performance.now() - pressed;
      if (passed > untilHopeless) {
        this.#onHopeless(id);
        return;
      }
      if (passed > untilForced && !forced) this.#cells.postMessage({ type: "force", id });
      forced = passed > untilForced;
      const hasHeard = this.#state[heard] === id;
      if (passed > (hasHeard ? untilForcedIsCutOff : untilCutOff) && this.#isRunning(id))
        await this.#cutOff(id);
    }
  }

  /** @param {number} id */
  #cutOff(id) {
    this.#cut = (async () => {
      const inspector = new Session();
      inspector.connectToMainThread();
      const cut = new Promise((resolve) =>
        inspector.post("Runtime.terminateExecution", () => resolve(undefined)),
      );
      await Promise.race([cut, wait(200)]);
      inspector.disconnect();
      this.#cells.postMessage({ type: "repair" });
      this.#cells.postMessage({ type: "stop", id }); // the first one may have been cut off with the rest
    })();
    return this.#cut;
  }
}

module.exports = { Stopper };
