/**
 * Ends the running cell when the stop button is pressed, whatever the cell is doing. First the process of the cells is
 * asked to stop: training then ends early and keeps what it learned. If the process does not even read that message, it is
 * in a loop that never waits, and its code is cut off.
 */

const { setTimeout: wait } = require("node:timers/promises");

/** Milliseconds after the stop. Long enough for most modules to load: one that is cut off stays half-loaded. */
const untilCutOff = 1000;
const untilForced = 1500; // time for training, which ends by itself
const untilForcedIsCutOff = 1700;
const untilHopeless = 5000;

const beat = 20; // ms between two checks whether the cell has ended

/**
 * @typedef {InstanceType<typeof import("./cells-process.cjs").CellsProcess>} CellsProcess
 * @typedef {{ isRunning(id: number): boolean, onHopeless(id: number): void }} Kernel `onHopeless` is called for a cell
 *   that cannot be stopped
 */

class Stopper {
  #cells;
  #kernel;
  #asked = 0;
  #heard = 0;
  #begun = 0;
  #cut = Promise.resolve();

  /**
   * @param {CellsProcess} cells
   * @param {Kernel} kernel
   */
  constructor(cells, kernel) {
    this.#cells = cells;
    this.#kernel = kernel;
  }

  /** Resolves when no cut-off is under way. The next cell must wait for this, or it would be cut off too. */
  isDone() {
    return this.#cut;
  }

  /** @param {number} id - of a cell whose process has read the stop */
  heard(id) {
    this.#heard = id;
  }

  /** @param {number} id - of a cell that has begun to run */
  begun(id) {
    this.#begun = id;
  }

  /**
   * Cuts off what a stopped cell has left running, for example a timer's endless loop, if the next cell cannot begin.
   *
   * @param {number} id - of the cell that comes next
   */
  async clearWayFor(id) {
    if (this.#asked === 0) return;
    const isWaiting = () => this.#kernel.isRunning(id) && this.#begun !== id;
    while (isWaiting()) {
      await wait(untilCutOff);
      if (isWaiting() && this.#asked !== id) await this.#cutOff(this.#asked);
    }
  }

  /** @param {number} id - of the cell that runs */
  async stop(id) {
    if (this.#asked === id) return; // the button was pressed twice
    this.#asked = id;
    this.#cells.send({ type: "stop", id });
    const pressed = performance.now();
    let isForced = false;
    while (this.#kernel.isRunning(id)) {
      await wait(beat);
      const passed = performance.now() - pressed;
      if (passed > untilHopeless) {
        this.#kernel.onHopeless(id);
        return;
      }
      if (passed > untilForced && !isForced) this.#cells.send({ type: "force", id });
      isForced = passed > untilForced;
      const untilCut = this.#heard === id ? untilForcedIsCutOff : untilCutOff;
      if (passed > untilCut && this.#kernel.isRunning(id)) await this.#cutOff(id);
    }
  }

  /** @param {number} id */
  #cutOff(id) {
    this.#cut = (async () => {
      await this.#cells.cutOff();
      this.#cells.send({ type: "stop", id }); // the first message may have been lost with the code that was cut off
    })();
    return this.#cut;
  }
}

module.exports = { Stopper };
