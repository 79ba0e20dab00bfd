/**
 * Decides which cell runs next and which cells do not run at all. When a cell fails or is stopped, the cells that were
 * sent together with it ("Run All Cells") are dropped. A cell always runs if the reader sent it after seeing the failure.
 */

/**
 * @typedef {import("./message.cjs").Request} Request
 * @typedef {{ id: number, request: Request, arrived: number, stopped?: number }} Cell times in ms, of performance.now()
 * @typedef {{ begin(cell: Cell): void, end(cell: Cell, reply: object): void }} Runner
 */

/** Milliseconds. A stop and a cell come through two sockets; either may overtake the other by this much. */
const slack = 100;

/** When a message was sent by the sender's clock, in ms. Python writes microseconds; Date cuts them off. @param {Request} request */
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
  /** Requests of this session that were sent before this time, by the sender's clock, are dropped. */
  #givenUp = { session: "", sentBefore: Number.NEGATIVE_INFINITY };
  /** A stop that came while no cell ran: the cell that it is meant for may still arrive. */
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
   * @param {Request} [request] - from the stop button; undefined if the stop came as a signal
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
   * Whether the running cell was sent after the stop and overtook it. The dates alone do not tell: the cell and the stop
   * may come from two computers with different clocks.
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
   * Drops the cells that were sent before the sender could know how this one ended: those that wait here and those that
   * still arrive. The sender's clock may be wrong but runs as fast as ours. So a cell was sent knowing the end if, by the
   * sender's clock, it came at least as long after this cell as this cell took here from its arrival to its end.
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
