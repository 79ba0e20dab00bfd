/** The compiler's latest answers, as text. When they take too much memory, those that were longest not asked for go. */

class Answers {
  #most;
  /** In the order in which they were last asked for. @type {Map<string, string>} */
  #kept = new Map();
  #size = 0;

  /** @param {number} most - characters that questions and answers may have together */
  constructor(most) {
    this.#most = most;
  }

  /**
   * @param {string} method
   * @param {unknown[]} args
   */
  get(method, args) {
    return this.#kept.get(keyOf(method, args));
  }

  /**
   * @param {string} method
   * @param {unknown[]} args
   * @param {string} answer
   */
  keep(method, args, answer) {
    const key = keyOf(method, args);
    this.#drop(key);
    this.#kept.set(key, answer);
    this.#size += key.length + answer.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#most) break;
      this.#drop(oldest);
    }
  }

  /** @param {string} key */
  #drop(key) {
    const answer = this.#kept.get(key);
    if (answer === undefined) return;
    this.#kept.delete(key);
    this.#size -= key.length + answer.length;
  }
}

/**
 * @param {string} method
 * @param {unknown[]} args
 */
const keyOf = (method, args) => JSON.stringify([method, ...args]);

module.exports = { Answers };
