/**
 * The kernel's line to the world, in a thread of its own: it hears, answers and sends while a cell keeps the other thread
 * busy. Cells run there (../cells); here is decided which comes next, and that one ends that was stopped.
 */

const { parentPort, workerData } = require("node:worker_threads");
const { openChannels } = require("./channels.cjs");
const kernelInfo = require("./kernel-info.cjs");
const { Queue } = require("./queue.cjs");
const { whenServerIsGone } = require("./server-is-gone.cjs");
const { Stopper } = require("./stopper.cjs");
const { Stream } = require("./stream.cjs");

/** @typedef {import("./message.cjs").Request} Request */

const cells = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const { connectionFile, shared } = workerData;

const end = () => process.kill(process.pid, "SIGKILL"); // whatever the cells are doing

whenServerIsGone(end);

openChannels(connectionFile).then((channels) => {
  /** @param {number} id */
  const isRunning = (id) => queue.running?.id === id;
  /** @param {number} id */
  const tellToRestart = (id) => {
    const text =
      "This cell cannot be stopped: it waits inside Node itself. Restart the kernel (menu Kernel → Restart Kernel).\n";
    const request = /** @type {Request} */ (requests.get(id));
    channels.publish("stream", JSON.stringify({ name: "stderr", text }), request);
  };
  const stopper = new Stopper(cells, new Int32Array(shared), isRunning, tellToRestart);
  /** The requests whose outputs may still come: those of all cells, for a timer may print later. @type {Map<number, Request>} */
  const requests = new Map();
  const queue = new Queue({
    /** @param {import("./queue.cjs").Cell} cell */
    async begin(cell) {
      requests.set(cell.id, { ...cell.request, content: undefined });
      await stopper.isDone();
      channels.publish("status", '{"execution_state":"busy"}', cell.request);
      cells.postMessage({ type: "run", id: cell.id, code: cell.request.content.code });
    },
    /**
     * @param {import("./queue.cjs").Cell} cell
     * @param {object} reply
     */
    end(cell, reply) {
      channels.reply(cell.request, reply);
      channels.publish("status", '{"execution_state":"idle"}', cell.request);
    },
  });

  /** Questions about a cell's code, which the thread of the cells answers. @type {Map<number, Request>} */
  const asked = new Map();
  let questions = 0;

  /** @param {Request} request */
  function ask(request) {
    channels.publish("status", '{"execution_state":"busy"}', request);
    asked.set(++questions, request);
    const type = request.header.msg_type.replace(/_request$/, "");
    cells.postMessage({ type, id: questions, content: request.content });
  }

  /**
   * @param {Request} request
   * @param {object} content
   * @param {boolean} [control] - on which channel it came
   */
  function answer(request, content, control) {
    channels.publish("status", '{"execution_state":"busy"}', request);
    channels.reply(request, content, control);
    idle(request);
  }

  /** Whoever hears of an answer that the kernel is idle, hears next that a cell runs, if one does. @param {Request} request */
  function idle(request) {
    channels.publish("status", '{"execution_state":"idle"}', request);
    const { running } = queue;
    if (running) channels.publish("status", '{"execution_state":"busy"}', running.request);
  }

  /** @type {Record<string, (request: Request) => void>} */
  const onShell = {
    kernel_info_request: (request) => answer(request, kernelInfo),
    comm_info_request: (request) => answer(request, { status: "ok", comms: {} }),
    history_request: (request) => answer(request, { status: "ok", history: [] }),
    execute_request(request) {
      const cell = queue.add(request);
      if (cell) stopper.stop(cell.id);
    },
    complete_request: ask,
    inspect_request: ask,
    is_complete_request: ask,
  };

  /** @type {Record<string, (request: Request) => void>} */
  const onControl = {
    kernel_info_request: (request) => answer(request, kernelInfo, true),
    interrupt_request(request) {
      const cell = queue.stop(request);
      if (cell) stopper.stop(cell.id);
      answer(request, { status: "ok" }, true);
    },
    async shutdown_request(request) {
      answer(request, { status: "ok", restart: request.content.restart === true }, true);
      cells.postMessage({ type: "exit" });
      setTimeout(end, 500); // a busy thread does not read that it is to end
    },
  };

  /** @param {number} id @param {object} content */
  function passOn(id, content) {
    const request = /** @type {Request} */ (asked.get(id));
    asked.delete(id);
    channels.reply(request, content);
    idle(request);
  }

  /** @param {number} id */
  const requestOf = (id) => /** @type {Request} */ (requests.get(id));
  const stream = new Stream(({ id, name, text }) =>
    channels.publish("stream", JSON.stringify({ name, text }), requestOf(id)),
  );

  cells.on("message", (message) => {
    const { type, id, content, status } = message;
    if (type === "stream") return stream.write(message);
    stream.flush();
    if (type === "done") queue.ended(id, status);
    else if (type === "answer") passOn(id, content);
    else channels.publish(type, content, requestOf(id));
  });

  channels.onControl((request) => onControl[request.header.msg_type]?.(request));
  channels.onShell((request) => {
    const take = onShell[request.header.msg_type] ?? idle; // Jupyter may ask what this kernel does not know
    take(request);
  });
});
