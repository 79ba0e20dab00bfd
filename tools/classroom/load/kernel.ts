/** Runs cells in a learner's kernel, as JupyterLab does: through a WebSocket of the learner's server. */

import { once } from "node:events";
import type WebSocket from "ws";

interface Message {
  readonly msg_type: string;
  readonly parent_header: { readonly msg_id?: string };
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the type of the message
  readonly content: any;
}

export interface Ran {
  readonly status: string;
  /** What it printed. */
  readonly text: string;
  /** What it printed as an error. */
  readonly errors: string;
}

export class Kernel {
  readonly #line: WebSocket;
  readonly #onChart: () => void;
  #cells = 0;
  /** Rejects when the line breaks, which it does when the kernel or its server dies. */
  readonly #broken: Promise<never>;

  /** @param onChart - called at each chart that a cell shows */
  private constructor(line: WebSocket, onChart: () => void) {
    this.#line = line;
    this.#onChart = onChart;
    this.#broken = new Promise((_, reject) => {
      line.once("close", () => reject(new Error("the line to the kernel broke")));
    });
    this.#broken.catch(() => {}); // closed by us
  }

  static async open(line: WebSocket, onChart: () => void): Promise<Kernel> {
    await once(line, "open");
    return new Kernel(line, onChart);
  }

  run(code: string): Promise<Ran> {
    const id = `cell-${++this.#cells}`;
    const ran = new Promise<Ran>((resolve, reject) => {
      let status = "";
      const printed = { stdout: "", stderr: "" };
      let isIdle = false;
      const take = (data: Buffer) => {
        const { msg_type, parent_header, content }: Message = JSON.parse(String(data));
        if (content.execution_state === "restarting" || content.execution_state === "dead")
          reject(new Error("the kernel died"));
        if (parent_header.msg_id !== id) return;
        if (msg_type === "display_data" && isChart(content.data)) this.#onChart();
        if (msg_type === "stream") printed[content.name as "stdout" | "stderr"] += content.text;
        if (msg_type === "execute_reply") status = content.status;
        if (content.execution_state === "idle") isIdle = true;
        if (status === "" || !isIdle) return;
        this.#line.off("message", take);
        resolve({ status, text: printed.stdout, errors: printed.stderr });
      };
      this.#line.on("message", take);
    });
    this.#line.send(JSON.stringify(executeRequest(id, code)));
    return Promise.race([ran, this.#broken]);
  }

  close(): void {
    this.#line.terminate();
  }
}

const isChart = (data: object) => Object.keys(data).some((type) => type.includes("vegalite"));

const executeRequest = (id: string, code: string) => ({
  channel: "shell",
  header: {
    msg_id: id,
    msg_type: "execute_request",
    version: "5.3",
    session: "load",
    username: "",
    date: new Date().toISOString(),
  },
  parent_header: {},
  metadata: {},
  content: {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: false,
  },
});
