/** Addresses that open a notebook in the JupyterLab of a course's own server. */

import { UserError } from "../../setup/user-error.js";

/**
 * @param given - the address of a JupyterLab or of a JupyterHub's `user-redirect`, alone or with the folder of the project
 * behind `lab/tree`
 * @returns the address of the project's folder there
 * @throws UserError if it is no plain address of a server
 * @example labFolder("https://hub.example.org/user-redirect/") // "https://hub.example.org/user-redirect/lab/tree"
 * @example labFolder("https://lab.example.org/lab/tree/course") // "https://lab.example.org/lab/tree/course"
 */
export function labFolder(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || isMore(url))
    throw new UserError(
      `--lab-url takes the plain address of a JupyterLab or JupyterHub, which begins with https:// or http://; "${given}" is none.`,
      "For example: --lab-url https://hub.example.org/user-redirect/",
    );
  const [, server = "", folder = ""] =
    /^(.*?)(?:\/lab(?:\/tree(\/.+)?)?)?$/.exec(url.pathname.replace(/\/+$/, "")) ?? [];
  return `${url.origin}${server}/lab/tree${folder}`;
}

/** Whether an address holds more than a server and a folder: a token or a password would be published with the pages. */
const isMore = ({ search, hash, username, password }: URL) =>
  [search, hash, username, password].some((part) => part !== "");

/** @param lab - the address of the project's folder */
export const notebookInLab = (lab: string, name: string) =>
  `${lab}/notebooks/${encodeURIComponent(name)}`;
