/**
 * The process that talks to Jupyter. Cells run in another process (../cells), so this one can receive, answer and send
 * while a cell is busy. It decides which cell runs next, and has a cell ended when the stop button is pressed.
 */

const { CellsProcess } = require("./cells-process.cjs");
const kernelInfo = require("./kernel-info.cjs");
const { Queue } = require("./queue.cjs");
const { Stopper } = require("./stopper.cjs");
const { Stream } = require("./stream.cjs");
const { whenParentIsGone } = require("./when-gone.cjs");

/** @typedef {import("./message.cjs").Request} Request */

const cannotBeStopped =
  "This cell cannot be stopped: it waits inside Node itself. Restart the kernel (menu Kernel → Restart Kernel).\n";

/**
 * @param {string} connectionFile
 * @param {string} [snapshot] - for the process of the cells
 */
function serve(connectionFile, snapshot) {
  whenParentIsGone(() => process.exit());
  process.on("SIGINT", () => stop()); // from a terminal, or from a Jupyter that stops by signals and not by messages

  const cells = new CellsProcess(snapshot, take, (code) => {
    stream.flush();
    setTimeout(() => process.exit(code), 100); // the last outputs are still being sent
  });
  // Loaded only after the other process has begun to start, for it takes 15 ms.
  const channels = require("./channels.cjs").openChannels(connectionFile);

  const queue = new Queue({
    /** @param {import("./queue.cjs").Cell} cell */
    async begin(cell) {
      requests.set(cell.id, { ...cell.request, content: undefined });
      publishState("busy", cell.request);
      await stopper.isDone();
      cells.send({ type: "run", id: cell.id, code: cell.request.content.code });
      stopper.clearWayFor(cell.id);
    },
    /**
     * @param {import("./queue.cjs").Cell} cell
     * @param {object} reply
     */
    end(cell, reply) {
      channels.reply(cell.request, reply);
      publishState("idle", cell.request);
    },
  });
  /** The request of every cell that has run: outputs may come late, for example from a timer. @type {Map<number, Request>} */
  const requests = new Map();
  const stopper = new Stopper(cells, {
    isRunning: (id) => queue.running?.id === id,
    onHopeless: (id) =>
      publish("stream", JSON.stringify({ name: "stderr", text: cannotBeStopped }), id),
  });
  const stream = new Stream(({ id, name, text }) =>
    publish("stream", JSON.stringify({ name, text }), id),
  );

  /** Questions about a cell's code, which the process of the cells answers. @type {Map<number, Request>} */
  const asked = new Map();
  let questions = 0;

  /**
   * @param {string} type
   * @param {string} content
   * @param {number} id - of the cell to which it belongs
   */
  function publish(type, content, id) {
    channels.publish(type, content, /** @type {Request} */ (requests.get(id)));
  }

  /**
   * @param {"busy" | "idle"} state
   * @param {Request} request
   */
  function publishState(state, request) {
    channels.publish("status", JSON.stringify({ execution_state: state }), request);
  }

  /** Says that the kernel has answered and is idle, and then that it is busy if a cell still runs. @param {Request} request */
  function idle(request) {
    publishState("idle", request);
    if (queue.running) publishState("busy", queue.running.request);
  }

  /**
   * @param {Request} request
   * @param {object} content
   * @param {boolean} [onControl] - on which channel it came
   */
  function answer(request, content, onControl) {
    publishState("busy", request);
    channels.reply(request, content, onControl);
    idle(request);
  }

  /** @param {Request} request */
  function ask(request) {
    publishState("busy", request);
    asked.set(++questions, request);
    const type = request.header.msg_type.replace(/_request$/, "");
    cells.send({ type, id: questions, content: request.content });
  }

  /** @param {any} message - from the process of the cells */
  function take(message) {
    const { type, id, content, status } = message;
    if (type === "stream") return stream.write(message);
    if (type === "begun") return stopper.begun(id);
    if (type === "heard") return stopper.heard(id);
    stream.flush();
    if (type === "done") queue.ended(id, status);
    else if (type === "answer") passOn(id, content);
    else publish(type, content, id);
  }

  /**
   * @param {number} id - of a question
   * @param {object} content
   */
  function passOn(id, content) {
    const request = /** @type {Request} */ (asked.get(id));
    asked.delete(id);
    channels.reply(request, content);
    idle(request);
  }

  /** @param {Request} [request] */
  function stop(request) {
    const cell = queue.stop(request);
    if (cell) stopper.stop(cell.id);
  }

  /** @type {Record<string, (request: Request) => void>} */
  const onShell = {
    kernel_info_request: (request) => answer(request, kernelInfo),
    comm_info_request: (request) => answer(request, { status: "ok", comms: {} }),
    history_request: (request) => answer(request, { status: "ok", history: [] }),
    execute_request(request) {
      const overtaken = queue.add(request);
      if (overtaken) stopper.stop(overtaken.id);
    },
    complete_request: ask,
    inspect_request: ask,
    is_complete_request: ask,
  };

  /** @type {Record<string, (request: Request) => void>} */
  const onControl = {
    kernel_info_request: (request) => answer(request, kernelInfo, true),
    interrupt_request(request) {
      stop(request);
      answer(request, { status: "ok" }, true);
    },
    shutdown_request(request) {
      answer(request, { status: "ok", restart: request.content.restart === true }, true);
      cells.send({ type: "exit" });
      setTimeout(() => process.exit(), 200); // a busy process does not read the request to exit
    },
  };

  /** @param {typeof onShell} table */
  const takeAs = (table) => (/** @type {Request} */ request) => {
    const answerTo = table[request.header.msg_type] ?? idle; // a request that this kernel does not know is only acknowledged
    answerTo(request);
  };
  channels.onControl(takeAs(onControl));
  channels.onShell(takeAs(onShell));
}

module.exports = { serve };
