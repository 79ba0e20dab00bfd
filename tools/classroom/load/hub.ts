/** What a browser asks of the class: the Hub's API and that of a learner's server, through the proxy. */

import WebSocket from "ws";

export interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: string;
    readonly metadata: { readonly tags?: readonly string[] };
  }[];
}

export class Hub {
  readonly #address: string;
  readonly #token: string;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#token = token;
  }

  /** Asks for a learner's server and waits until it answers. */
  async startServer(name: string): Promise<void> {
    await this.#ask("POST", `/hub/api/users/${name}/server`);
    // The Hub says on this line how far it is, until the server is ready or has failed.
    const progress = await this.#fetch("GET", `/hub/api/users/${name}/server/progress`);
    const said = await progress.text();
    if (!said.includes('"ready": true')) throw new Error(`The server of ${name} failed: ${said}`);
  }

  stopServer(name: string): Promise<unknown> {
    return this.#ask("DELETE", `/hub/api/users/${name}/server`);
  }

  /** The class as this learner sees it: with the rights of this name alone. */
  async as(name: string): Promise<Hub> {
    const made = await this.#ask("POST", `/hub/api/users/${name}/tokens`, { note: "load" });
    return new Hub(this.#address, made.token);
  }

  /** A file of a learner's folder, as JupyterLab opens it. */
  async open(name: string, path: string): Promise<Notebook> {
    return (await this.#ask("GET", `/user/${name}/api/contents/${path}`)).content;
  }

  async save(name: string, path: string, content: Notebook): Promise<void> {
    const body = { type: "notebook", format: "json", content };
    await this.#ask("PUT", `/user/${name}/api/contents/${path}`, body);
  }

  /** @returns the kernel's id */
  async startKernel(name: string, path: string): Promise<string> {
    const body = { path, name: path, type: "notebook", kernel: { name: "tslab" } };
    return (await this.#ask("POST", `/user/${name}/api/sessions`, body)).kernel.id;
  }

  async stopKernel(name: string, kernel: string): Promise<void> {
    await this.#ask("DELETE", `/user/${name}/api/kernels/${kernel}`);
  }

  /** The line to a kernel. */
  connect(name: string, kernel: string): WebSocket {
    const address = this.#address.replace(/^http/, "ws");
    return new WebSocket(`${address}/user/${name}/api/kernels/${kernel}/channels`, {
      headers: { Authorization: `token ${this.#token}` },
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: JSON in the shapes that Jupyter's documentation gives
  async #ask(method: string, path: string, body?: object): Promise<any> {
    const text = await (await this.#fetch(method, path, body)).text();
    return text === "" ? undefined : JSON.parse(text);
  }

  async #fetch(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(this.#address + path, {
      method,
      headers: { Authorization: `token ${this.#token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    const [words] = (await response.text()).split("<!DOCTYPE"); // an error's page says no more than its number
    throw new Error(`${method} ${path}: ${response.status} ${words}`);
  }
}
