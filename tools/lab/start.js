/** Opens JupyterLab on the course. */

import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { runInTerminal } from "../setup/child.js";
import { inProject, root, venvPython } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

/**
 * The port that the reader asked for, if any. If it is taken, JupyterLab would use another without a word.
 *
 * @param {string[]} args
 */
export function askedPort(args) {
  const at = args.findIndex((arg) => /^--(ServerApp\.)?port(=|$)/.test(arg));
  if (at < 0) return undefined;
  const value = args[at]?.split("=")[1] ?? args[at + 1] ?? "";
  const port = Number(value);
  if (value !== "" && Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UserError(
    `A port is a whole number from 1 to 65535; "${value}" is not.`,
    "For example: npm start -- --port 8899",
  );
}

/** @param {number} port
 * @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

/** @param {string[]} args - handed on to JupyterLab, after our own */
export async function start(args) {
  const port = askedPort(args);
  if (port !== undefined && !(await isFree(port)))
    throw new UserError(
      `Port ${port} is taken by another program (perhaps JupyterLab is already open).`,
      `Choose another: npm start -- --port ${port + 1}; or leave it out, and a free one is found.`,
    );
  console.log("\n  JupyterLab starts. Stop it with Ctrl-C.\n");
  return runInTerminal(venvPython, ["-m", "jupyterlab", ...defaults(args), ...args], {
    JUPYTER_PREFER_ENV_PATH: "1",
  });
}

/**
 * The options for JupyterLab, without those that are given on the command line: JupyterLab accepts each only once.
 *
 * @param {string[]} args
 */
function defaults(args) {
  const [first] = readdirSync(inProject("notebooks"))
    .filter((file) => file.endsWith(".ipynb"))
    .sort();
  /** @type {[string, string | boolean][]} */
  const options = [
    ["--ServerApp.root_dir", root],
    ["--LabApp.default_url", `/lab/tree/notebooks/${first}`],
    ["--KernelSpecManager.allowed_kernelspecs", "tslab"],
    ["--ServerApp.answer_yes", true],
    ["--ZMQChannelsWebsocketConnection.limit_rate", false], // it drops what is too much; the kernel bounds what it sends
    ["--ServerApp.allow_root", process.getuid?.() === 0],
  ];
  return options
    .filter(([name]) => !args.some((arg) => arg.split("=")[0] === name))
    .map(
      ([name, value]) => `${name}=${value === true ? "True" : value === false ? "False" : value}`,
    );
}
