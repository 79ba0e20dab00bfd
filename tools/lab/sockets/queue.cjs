/**
 * Which cell runs next, and which never does. When a cell fails or is stopped, the cells that were sent along with it
 * ("Run All Cells") are given up; a cell that was sent after that was known always runs.
 */

/**
 * @typedef {import("./message.cjs").Request} Request
 * @typedef {{ id: number, request: Request, arrived: number, stopped?: number }} Cell times in ms, of performance.now()
 * @typedef {{ begin(cell: Cell): void, end(cell: Cell, reply: object): void }} Runner
 */

/** A stop and a cell travel on two lines, of which either may be the faster by so many milliseconds. */
const slack = 100;

/** When a message was sent, by the sender's clock, in ms. Python writes microseconds, which Date leaves out. @param {Request} request */
function sent({ header: { date = "" } }) {
  const [, microseconds = "0"] = /\.\d{3}(\d{3})/.exec(date) ?? [];
  return Date.parse(date) + Number(microseconds) / 1000;
}

class Queue {
  /** @type {Cell | undefined} */
  running;
  /** @type {Cell[]} */
  #waiting = [];
  #cells = 0;
  #executions = 0;
  /** Requests of this session that were sent before this time, by the sender's own clock, are given up. */
  #givenUp = { session: "", sentBefore: Number.NEGATIVE_INFINITY };
  /** A stop that found nothing to stop: its cell may still be on its way. */
  #earlyStop = { sent: Number.NEGATIVE_INFINITY, arrived: Number.NEGATIVE_INFINITY };
  #runner;

  /** @param {Runner} runner */
  constructor(runner) {
    this.#runner = runner;
  }

  /**
   * @param {Request} request - to execute a cell
   * @returns {Cell | undefined} the cell if it is to be stopped at once
   */
  add(request) {
    const cell = { id: ++this.#cells, request, arrived: performance.now() };
    const { session, sentBefore } = this.#givenUp;
    if (request.header.session === session && sent(request) < sentBefore) {
      this.#runner.end(cell, { status: "aborted" });
      return undefined;
    }
    this.#waiting.push(cell);
    this.#next();
    const overtaken =
      cell.arrived - this.#earlyStop.arrived < slack && sent(request) < this.#earlyStop.sent;
    return overtaken && this.running === cell ? this.#stopRunning() : undefined;
  }

  /**
   * @param {Request} [request] - the stop button; nothing where it came as a signal
   * @returns {Cell | undefined} the cell that is to be stopped
   */
  stop(request) {
    if (this.running) return this.#wasSentAfter(request) ? undefined : this.#stopRunning();
    if (request) this.#earlyStop = { sent: sent(request), arrived: performance.now() };
    return undefined;
  }

  /**
   * @param {number} id
   * @param {"ok" | "error"} status
   */
  ended(id, status) {
    const cell = this.running;
    if (cell?.id !== id) return;
    this.running = undefined;
    this.#runner.end(cell, { status, execution_count: this.#executions });
    if (status === "error" && cell.request.content.stop_on_error !== false) this.#giveUp(cell);
    this.#next();
  }

  /**
   * Whether the running cell was sent after the stop, and overtook it. By the clocks alone this cannot be said, for those of
   * a cell and of a stop may be two computers'.
   *
   * @param {Request} [stop]
   */
  #wasSentAfter(stop) {
    const { arrived, request } = /** @type {Cell} */ (this.running);
    return stop !== undefined && performance.now() - arrived < slack && sent(request) > sent(stop);
  }

  #stopRunning() {
    const cell = /** @type {Cell} */ (this.running);
    cell.stopped ??= performance.now();
    return cell;
  }

  #next() {
    if (this.running) return;
    this.running = this.#waiting.shift();
    if (!this.running) return;
    this.#executions++;
    this.#runner.begin(this.running);
  }

  /**
   * Gives up what was sent before the end of this cell could be known: what waits, and what is still on its way. The
   * sender's clock may be wrong, but it runs as fast as ours: who sent a cell at s and waited no less than the kernel did
   * from its arrival to its end, sent the next one knowingly.
   *
   * @param {Cell} cell - the one that failed or was stopped
   */
  #giveUp(cell) {
    const known = cell.stopped === undefined ? performance.now() : cell.stopped - slack;
    const waiting = this.#waiting;
    const isKept = (/** @type {Cell} */ { arrived }) =>
      cell.stopped !== undefined && arrived >= known;
    this.#waiting = waiting.filter(isKept);
    for (const other of waiting) if (!isKept(other)) this.#runner.end(other, { status: "aborted" });
    this.#givenUp = {
      session: cell.request.header.session,
      sentBefore: sent(cell.request) + known - cell.arrived - 1, // dates are whole milliseconds
    };
  }
}

module.exports = { Queue };
