/** What who opened a class may ask of its Hub: through the API that JupyterHub documents. */

import { JupyterServer } from "./jupyter-server.js";
import { ask, fetchText } from "./requests.js";

export class Hub {
  readonly #address: string;
  readonly #token: string;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#token = token;
  }

  /** Asks for a learner's server and waits until it answers. */
  async startServer(name: string): Promise<void> {
    const server = `${this.#address}/hub/api/users/${name}/server`;
    await ask("POST", server, this.#token);
    // The Hub says here how far it is, until the server is ready or has failed.
    const said = await fetchText("GET", `${server}/progress`, this.#token);
    if (!said.includes('"ready": true')) throw new Error(`The server of ${name} failed: ${said}`);
  }

  async stopServer(name: string): Promise<void> {
    await ask("DELETE", `${this.#address}/hub/api/users/${name}/server`, this.#token);
  }

  /** The Hub as this learner sees it: with the rights of this name alone. */
  async as(name: string): Promise<Hub> {
    const tokens = `${this.#address}/hub/api/users/${name}/tokens`;
    const { token } = await ask("POST", tokens, this.#token, { note: "a measurement" });
    return new Hub(this.#address, token);
  }

  /** Somebody's server, through the class's proxy. */
  serverOf(name: string): JupyterServer {
    return new JupyterServer(`${this.#address}/user/${name}`, this.#token);
  }
}
