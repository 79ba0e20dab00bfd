/** The outputs of one cell, up to a limit, so that a loop that prints for ever does not fill the memory. */

const mostLines = 25_000;
const mostCharacters = 16_000_000;
const mostDisplayed = 128_000_000; // characters of JSON

/** The least time between two updates of one output, in milliseconds. Nobody could see them faster. */
const redrawing = 50;

const { setTimeout, clearTimeout } = globalThis; // the originals, before belonging.cjs replaces them

/**
 * @typedef {{ type: "stream", name: "stdout" | "stderr", text: string }
 *   | { type: "display_data" | "update_display_data", content: string }} Shown content as JSON
 */

class Output {
  #send;
  #lines = 0;
  #characters = 0;
  #displayed = 0;
  #isFull = false;
  #isLineOpen = false;
  /** What was not shown because of the limits. */
  #hidden = { lines: 0, characters: 0, displays: 0 };
  /** For each output with an update that was not yet sent: its latest content. @type {Map<string, string>} */
  #redrawn = new Map();
  #since = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /** @param {(shown: Shown) => void} send */
  constructor(send) {
    this.#send = send;
  }

  /**
   * @param {"stdout" | "stderr"} name
   * @param {string} text
   */
  write(name, text) {
    const shown = this.#withinBounds(text);
    if (shown === "") return;
    this.#isLineOpen = !shown.endsWith("\n");
    this.#send({ type: "stream", name, text: shown });
  }

  /**
   * Shows a message of the kernel itself, whether or not a limit was reached.
   *
   * @param {string} text
   */
  say(text) {
    this.#send({ type: "stream", name: "stderr", text });
  }

  /**
   * @param {{ transient?: { display_id?: string } }} content
   * @param {boolean} update - whether it takes the place of an earlier one
   */
  display(content, update) {
    const json = JSON.stringify(content);
    const id = content.transient?.display_id;
    if (update && id !== undefined) this.#redraw(id, json);
    else if (this.#displayed + json.length > mostDisplayed) this.#hidden.displays++;
    else {
      this.#displayed += json.length;
      this.#send({ type: "display_data", content: json });
    }
  }

  /**
   * Sends the updates that are still waiting, and says how much was not shown because of the limits.
   *
   * @param {string} lastWords - a message of the kernel
   */
  end(lastWords) {
    const { lines, characters, displays } = this.#hidden;
    this.#hidden = { lines: 0, characters: 0, displays: 0 };
    this.#sendRedrawn();
    if (characters > 0)
      this.say(
        `${this.#isLineOpen ? "\n" : ""}… and ${words(lines, "more line")} (${words(characters, "character")}), ` +
          `not shown: a cell shows at most ${words(mostLines, "line")} or ${words(mostCharacters, "character")}.\n`,
      );
    if (displays > 0)
      this.say(
        `… and ${words(displays, "more output")}, not shown: a cell shows at most ${words(mostDisplayed, "character")} of them.\n`,
      );
    if (lastWords !== "") this.say(lastWords);
  }

  /**
   * No timer fires while a loop never waits, so the time is compared here as well.
   *
   * @param {string} id
   * @param {string} json
   */
  #redraw(id, json) {
    this.#redrawn.set(id, json);
    const now = performance.now();
    if (this.#timer === undefined) {
      this.#since = now;
      this.#timer = setTimeout(() => this.#sendRedrawn(), redrawing);
    } else if (now - this.#since > redrawing) this.#sendRedrawn();
  }

  #sendRedrawn() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const content of this.#redrawn.values())
      this.#send({ type: "update_display_data", content });
    this.#redrawn.clear();
  }

  /**
   * @param {string} text
   * @returns {string} what of it may still be shown
   */
  #withinBounds(text) {
    const lines = countLines(text);
    const fits =
      this.#lines + lines <= mostLines && this.#characters + text.length <= mostCharacters;
    let shown = text;
    if (this.#isFull || !fits) {
      shown = this.#isFull ? "" : firstLines(text, mostLines - this.#lines);
      shown = shown.slice(0, mostCharacters - this.#characters);
      this.#isFull = true;
      this.#hidden.lines += lines - countLines(shown);
      this.#hidden.characters += text.length - shown.length;
    }
    this.#lines += countLines(shown);
    this.#characters += shown.length;
    return shown;
  }
}

/**
 * @param {number} count
 * @param {string} noun
 */
const words = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** @param {string} text */
function countLines(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * @param {string} text
 * @param {number} count
 */
function firstLines(text, count) {
  let end = 0;
  for (let line = 0; line < count; line++) {
    const at = text.indexOf("\n", end);
    if (at < 0) return text;
    end = at + 1;
  }
  return text.slice(0, end);
}

module.exports = { Output };
