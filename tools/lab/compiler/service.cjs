/**
 * The compiler that all kernels of a class share: `node service.cjs SOCKET`. A kernel that has none of its own takes 120 MB
 * less. Thirty learners run mostly the same cells, so an answer is kept and given again.
 *
 * A line is a question, `{ id, method, args }`, and is answered by a line, `{ id, answer }`. Only code that imports nothing
 * but the course's library may be asked about: this process reads no learner's files (see ../cells/shared-compiler.cjs).
 */

const { chmodSync, rmSync } = require("node:fs");
const { createServer } = require("node:net");
const { parse } = require("node:path");
const { createInterface } = require("node:readline");
const { Answers } = require("./answers.cjs");
const { loadTslab } = require("../tslab.cjs");
const typescript = require("../typescript.cjs");

const [, , socket = ""] = process.argv;

/** No learner's folder: packages are found through NODE_PATH, as a kernel in a learner's folder finds them. */
process.chdir(parse(process.cwd()).root);

// Installed packages do not change while a class is open. A change that is noticed between two questions makes tslab fail.
typescript.sys.watchFile = typescript.sys.watchDirectory = () => ({ close() {} });
const compiler = loadTslab().createConverter({ isJS: false, isBrowser: false });

/** @type {Record<string, (...args: any[]) => unknown>} */
const methods = {
  convert: (...args) => compiler.convert(args[0], args[1]),
  inspect: (...args) => compiler.inspect(args[0], args[1], args[2]),
  complete: (...args) => compiler.complete(args[0], args[1], args[2]),
};

const answers = new Answers(100_000_000); // all lessons together need 20 million

/**
 * @param {string} line
 * @returns {string} the line that answers it
 */
function answer(line) {
  const { id, method, args } = JSON.parse(line);
  const found = answers.get(method, args) ?? JSON.stringify(methods[method]?.(...args) ?? null);
  answers.keep(method, args, found);
  return `{"id":${JSON.stringify(id)},"answer":${found}}\n`;
}

const server = createServer((connection) => {
  const lines = createInterface({ input: connection });
  for (const from of [connection, lines]) from.on("error", () => {}); // the kernel is gone
  lines.on("line", (line) => {
    try {
      connection.write(answer(line));
    } catch (error) {
      console.error(error);
      connection.destroy(); // the kernel then uses a compiler of its own
    }
  });
});

rmSync(socket, { force: true });
server.listen(socket, () => {
  chmodSync(socket, 0o666); // each learner's kernel runs under another user
  console.log("The class's compiler is ready.");
});
