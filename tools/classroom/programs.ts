/** The four programs of a class, in the order in which they are started. */

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inProject } from "../setup/paths.js";
import type { Folder } from "./folder.js";
import { hubPython } from "./install-hub.js";
import type { Options } from "./options.js";

export interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The user, as a number, under which it runs. */
  readonly id: number;
  /** It is up when it has printed this. */
  readonly says: RegExp;
}

const hub = inProject("tools", "classroom", "hub");
const packageOfProxy = createRequire(import.meta.url).resolve(
  "configurable-http-proxy/package.json",
);
const proxy = join(dirname(packageOfProxy), "bin", "configurable-http-proxy");

/**
 * @param proxyToken - with which the Hub tells the proxy where to send whom
 */
export function programsOf(folder: Folder, options: Options, proxyToken: string): Program[] {
  const { path, ids, classFile, compilerSocket } = folder;
  const env = { PATH: process.env.PATH ?? "", LANG: process.env.LANG ?? "C.UTF-8" };
  const python = { ...env, PYTHONPATH: hubPython, PYTHONUNBUFFERED: "1" };
  const token = { CONFIGPROXY_AUTH_TOKEN: proxyToken };
  return [
    {
      name: "parent of the servers",
      command: [hubPython, join(hub, "servers_parent.py"), classFile],
      env: { ...python, MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "65536" },
      cwd: path,
      id: 0,
      says: /is ready/,
    },
    {
      name: "compiler",
      command: [
        process.execPath,
        inProject("tools", "lab", "compiler", "service.cjs"),
        compilerSocket,
      ],
      env: { ...env, NODE_PATH: inProject("node_modules") },
      cwd: path,
      id: ids.compiler,
      says: /is ready/,
    },
    {
      name: "proxy",
      command: [process.execPath, proxy, ...proxyArguments(options)],
      env: { ...env, ...token },
      cwd: path,
      id: ids.proxy,
      says: /Proxy API at/,
    },
    {
      name: "Hub",
      command: [hubPython, "-m", "jupyterhub", "-f", join(hub, "jupyterhub_config.py")],
      env: {
        ...python,
        ...token,
        PYTHONPATH: `${hubPython}:${hub}`,
        HOME: join(path, "hub"),
        ONE_NEURON_CLASS: classFile,
      },
      cwd: join(path, "hub"),
      id: ids.hub,
      says: /JupyterHub is now running/,
    },
  ];
}

function proxyArguments({ host, port, certificate, key }: Options): string[] {
  const hubPage = `http://127.0.0.1:${port + 1}`;
  return [
    `--ip=${host}`,
    `--port=${port}`,
    "--api-ip=127.0.0.1",
    `--api-port=${port + 2}`,
    `--default-target=${hubPage}`,
    `--error-target=${hubPage}/hub/error`,
    ...(certificate ? [`--ssl-cert=${certificate}`, `--ssl-key=${key}`] : []),
  ];
}
