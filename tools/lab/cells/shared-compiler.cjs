/**
 * The compiler of a class (../compiler) in the place of this kernel's own, which is made only for what the class's cannot
 * know: files and packages of the learner.
 */

const { readSync } = require("node:fs");

/** @typedef {import("tslab/dist/converter.js").Converter} Converter */

const answers = 5; // the pipe from the other process

/** An import of a file, by its path. */
const file = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`](?:\.|\/|file:)/;

const cannotFindModule = 2307; // TypeScript's number for this

/** Whether it knows nothing of a package that the code imports: one that the learner has installed.
 * @param {any} answer */
const lacksPackage = (answer) =>
  answer?.diagnostics?.some((/** @type {any} */ { code }) => code === cannotFindModule);

/**
 * @param {(message: object) => void} send - to the process that talks to Jupyter, which passes questions on
 * @param {Converter} own
 * @returns {Converter}
 */
function sharedCompiler(send, own) {
  let questions = 0;
  let unread = "";

  /** Waits for the next line, which may never come if the other process is gone: then this one ends too. */
  function nextLine() {
    const bytes = Buffer.alloc(65_536);
    while (!unread.includes("\n")) {
      const length = readSync(answers, bytes);
      if (length === 0) process.exit();
      unread += bytes.toString("latin1", 0, length);
    }
    const end = unread.indexOf("\n");
    const line = unread.slice(0, end);
    unread = unread.slice(end + 1);
    return Buffer.from(line, "latin1").toString();
  }

  /**
   * @param {string} method
   * @param {any[]} args - the first two are code
   * @returns {any} undefined if there is no answer, or none that holds here
   */
  function ask(method, ...args) {
    if (file.test(args[0]) || file.test(args[1])) return undefined;
    const id = ++questions;
    send({ type: "compile", id, method, args });
    for (;;) {
      const reply = read(nextLine());
      if (reply?.id === id) return lacksPackage(reply.answer) ? undefined : reply.answer;
    }
  }

  return {
    ...own,
    convert: (previous, code) => ask("convert", previous, code) ?? own.convert(previous, code),
    inspect: (...question) => ask("inspect", ...question) ?? own.inspect(...question),
    complete: (...question) => ask("complete", ...question) ?? own.complete(...question),
  };
}

/** A cell that was stopped while it waited leaves an answer, or a part of one, that nobody asks for any more.
 * @param {string} line */
function read(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

module.exports = { sharedCompiler };
