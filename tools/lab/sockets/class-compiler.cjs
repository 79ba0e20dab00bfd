/** Passes a kernel's questions on to the compiler of the class, and says when there is no answer. */

const { connect } = require("node:net");
const { createInterface } = require("node:readline");

const longestWait = 30_000; // ms; then the kernel compiles itself, which takes it three seconds the first time

class ClassCompiler {
  #address;
  /** @type {import("node:net").Socket | undefined} */
  #connection;
  /** @type {Map<number, (answer: unknown) => void>} */
  #waiting = new Map();

  /** @param {string} address - of its socket */
  constructor(address) {
    this.#address = address;
  }

  /**
   * @param {{ id: number, method: string, args: unknown[] }} question
   * @returns {Promise<unknown>} undefined if there is no answer
   */
  ask(question) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(question.id, undefined), longestWait);
      this.#waiting.set(question.id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#connection ??= this.#connect();
      this.#connection.write(`${JSON.stringify(question)}\n`);
    });
  }

  #connect() {
    const connection = connect(this.#address);
    connection.on("error", () => {}); // "close" follows
    connection.once("close", () => {
      this.#connection = undefined;
      for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined);
    });
    const lines = createInterface({ input: connection });
    lines.on("error", () => {}); // it repeats the connection's
    lines.on("line", (line) => {
      const { id, answer } = JSON.parse(line);
      this.#settle(id, answer);
    });
    return connection;
  }

  /**
   * @param {number} id - of a question
   * @param {unknown} answer
   */
  #settle(id, answer) {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}

module.exports = { ClassCompiler };
