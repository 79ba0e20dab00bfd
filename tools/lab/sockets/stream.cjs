/** Collects what cells print and sends it in larger pieces: a loop prints lines faster than they could be sent one by one. */

const longPiece = 65_536; // characters
const longWait = 20; // ms

/** @typedef {{ id: number, name: string, text: string }} Piece of cell `id`, on stdout or stderr */

class Stream {
  #send;
  /** @type {Piece | undefined} */
  #piece;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /** @param {(piece: Piece) => void} send */
  constructor(send) {
    this.#send = send;
  }

  /** @param {Piece} next */
  write({ id, name, text }) {
    if (this.#piece && (this.#piece.id !== id || this.#piece.name !== name)) this.flush();
    this.#piece = { id, name, text: (this.#piece?.text ?? "") + text };
    if (this.#piece.text.length > longPiece) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), longWait);
  }

  /** Sends the text collected so far. Call this before sending anything that must come after it. */
  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const piece = this.#piece;
    this.#piece = undefined;
    if (piece) this.#send(piece);
  }
}

module.exports = { Stream };
