/** What JupyterLab asks of a Jupyter server. */

import WebSocket from "ws";
import { ask } from "./requests.js";

export interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: string;
    readonly metadata: { readonly tags?: readonly string[] };
  }[];
}

export class JupyterServer {
  readonly #address: string;
  readonly #token: string;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#token = token;
  }

  async open(path: string): Promise<Notebook> {
    return (await this.#ask("GET", `contents/${path}`)).content;
  }

  async save(path: string, content: Notebook): Promise<void> {
    await this.#ask("PUT", `contents/${path}`, { type: "notebook", format: "json", content });
  }

  /** @returns the kernel's id */
  async startKernel(path: string): Promise<string> {
    const session = { path, name: path, type: "notebook", kernel: { name: "tslab" } };
    return (await this.#ask("POST", "sessions", session)).kernel.id;
  }

  async stopKernel(kernel: string): Promise<void> {
    await this.#ask("DELETE", `kernels/${kernel}`);
  }

  /** The line to a kernel. */
  connect(kernel: string): WebSocket {
    const address = this.#address.replace(/^http/, "ws");
    return new WebSocket(`${address}/api/kernels/${kernel}/channels`, {
      headers: { Authorization: `token ${this.#token}` },
    });
  }

  #ask(method: string, path: string, body?: object) {
    return ask(method, `${this.#address}/api/${path}`, this.#token, body);
  }
}
