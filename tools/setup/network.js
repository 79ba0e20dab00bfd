/** Tells from what an installer printed what the trouble was, most often the network, and turns that into words. */

import { ChildError } from "./child.js";
import { diskFull, notYours } from "./file-errors.js";
import { logFile } from "./log.js";
import { UserError } from "./user-error.js";

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|Failed to establish a new connection|NewConnectionError|Temporary failure in name resolution|Name or service not known|Network is unreachable|Connection refused|Read timed out|ProxyError|ConnectTimeoutError/;
const otherFile = /EINTEGRITY|DO NOT MATCH THE HASHES/;
/** Only pip names the package. */
const nameOfOther = /^ +(\S+==\S+) from /m;
const untimely = /CERT_NOT_YET_VALID|CERT_HAS_EXPIRED|certificate (?:is not yet valid|has expired)/;
const noSpace = /ENOSPC|No space left on device/;
const forbidden = /EACCES|EPERM|Permission denied/;
const forbiddenPath = /(?:EACCES|EPERM|Permission denied)[^'\n]*'([^'\n]+)'/;

/**
 * @param {unknown} error - what a failed installer threw
 * @param {string} what - what was being installed
 * @returns {unknown} a UserError where the cause is known
 */
export function explainInstall(error, what) {
  if (!(error instanceof ChildError)) return error;
  if (unreachable.test(error.output))
    return new UserError(
      `The ${what} could not be downloaded: the network did not answer.`,
      "Connect to the Internet (behind a proxy: set HTTPS_PROXY) and run: npm run setup",
    );
  if (otherFile.test(error.output)) return notTheLocked(what, nameOfOther.exec(error.output)?.[1]);
  if (untimely.test(error.output))
    return new UserError(
      `The ${what} could not be downloaded: by the clock of this computer (${new Date().toISOString().slice(0, 10)}), the certificate of the server is not valid.`,
      "If that is not today's date, set the clock right; then run: npm run setup",
    );
  if (noSpace.test(error.output)) return diskFull(what);
  const [, path] = forbiddenPath.exec(error.output) ?? [];
  if (path !== undefined) return notYours(path);
  if (forbidden.test(error.output))
    return new UserError(
      `The ${what} could not be written: this folder is not yours to change.`,
      `Clone the project into a folder of your own and run: npm run setup (details: ${logFile})`,
    );
  const said = error.output.trim() || error.message; // a program that is missing says nothing
  const last = said.split(/\r?\n/).slice(-5).join("\n  ");
  return new UserError(
    `Installing the ${what} failed. It ended with:\n  ${last}`,
    `The whole log: ${logFile}`,
  );
}

/**
 * @param {string} what
 * @param {string} [name] - of the package
 */
function notTheLocked(what, name = "a package") {
  return new UserError(
    `The ${what} were not installed: what was downloaded as ${name} is not the file that was tried, it has another checksum.`,
    "Run: npm run setup\nIf it says so again, do not install the package by hand: ask who looks after this network or the mirror that it uses.",
  );
}
