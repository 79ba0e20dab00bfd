/** Tells from what an installer printed whether the network was the trouble, and turns that into words. */

import { ChildError, logFile } from "./child.js";
import { UserError } from "./user-error.js";

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|Failed to establish a new connection|NewConnectionError|Temporary failure in name resolution|Name or service not known|Network is unreachable|Connection refused|Read timed out|ProxyError|ConnectTimeoutError/;
const diskFull = /ENOSPC|No space left on device/;
const forbidden = /EACCES|EPERM|Permission denied/;

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
  if (diskFull.test(error.output))
    return new UserError(
      `The disk is full: the ${what} need about 1 GB.`,
      "Make room and run: npm run setup",
    );
  if (forbidden.test(error.output))
    return new UserError(
      `The ${what} could not be written: this folder is not yours to change.`,
      `Clone the project into a folder of your own and run: npm run setup (details: ${logFile})`,
    );
  const last = error.output.trim().split(/\r?\n/).slice(-5).join("\n  ");
  return new UserError(
    `Installing the ${what} failed. It ended with:\n  ${last}`,
    `The whole log: ${logFile}`,
  );
}
