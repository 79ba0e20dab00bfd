/** The folder of a class: who is in it, under which numbers they run, and who may read what. */

import { chmodSync, chownSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root, venv } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";
import { giveIds, type Ids } from "./ids.js";
import { hubPython } from "./install-hub.js";
import { type Learner, readLearners } from "./learners.js";
import type { Options } from "./options.js";

export interface Folder {
  readonly path: string;
  readonly address: string;
  readonly names: readonly string[];
  /** The users, as numbers, under which the class's own programs and its learners run. */
  readonly ids: Ids;
  readonly passwords: string;
  /** What the Hub and the parent of the servers read. */
  readonly classFile: string;
  readonly compilerSocket: string;
}

/** The longest path that Linux takes for a socket, less what a kernel's socket adds to the class's folder. */
const longestFolder = 107 - "/run/50000/kernel-00000000-0000-0000-0000-000000000000-ipc-1".length;

/** @throws UserError if learners could not reach the course or the class */
export function prepareFolder(options: Options, loadToken: string): Folder {
  const path = options.folder;
  if (path.length > longestFolder)
    throw new UserError(
      `The path ${path} is too long: sockets in it would have names that Linux does not take.`,
      `Choose a folder with at most ${longestFolder} letters: npm run classroom -- --folder /srv/class`,
    );
  for (const place of [root, dirname(path)]) checkReach(place);
  makeFolder(path, 0o711, 0);
  const learners = readLearners(join(path, "learners.txt"));
  const names = learners.map(({ name }) => name);
  const ids = giveIds(path, names);
  makeFolder(join(path, "homes"), 0o711, 0);
  makeFolder(join(path, "run"), 0o711, 0);
  makeFolder(join(path, "run", "compiler"), 0o711, ids.compiler);
  makeFolder(join(path, "hub"), 0o700, ids.hub);
  const folder: Folder = {
    path,
    address: `${options.certificate ? "https" : "http"}://${options.host}:${options.port}`,
    names,
    ids,
    passwords: join(path, "passwords.txt"),
    classFile: join(path, "class.json"),
    compilerSocket: join(path, "run", "compiler", "socket"),
  };
  writeClassFile(folder, learners, options, loadToken);
  return folder;
}

/** A learner must be able to enter each folder on the way, up to the system's. */
function checkReach(place: string): void {
  for (let folder = place; folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(folder)) continue;
    if ((statSync(folder).mode & 0o001) === 0)
      throw new UserError(
        `Learners cannot enter ${folder}, which only its owner may.`,
        `Put the course and the class where all may read, for example the course in /opt/one-neuron and the class in /srv.`,
      );
  }
}

function makeFolder(path: string, mode: number, owner: number): void {
  mkdirSync(path, { recursive: true });
  chownSync(path, owner, owner);
  chmodSync(path, mode);
}

function writeClassFile(
  folder: Folder,
  learners: readonly Learner[],
  options: Options,
  loadToken: string,
): void {
  const { path, ids, classFile } = folder;
  const of = {
    folder: path,
    course: root,
    node: process.execPath,
    address: folder.address,
    hubPort: options.port + 1,
    proxyPort: options.port + 2,
    learners: folder.names,
    teachers: learners.filter(({ teaches }) => teaches).map(({ name }) => name),
    ids,
    parentSocket: join(path, "run", "parent"),
    memoryMB: options.memoryMB,
    idleSeconds: idleSecondsOf(options),
    loadToken,
    alone: options.alone,
    environment: environmentOf(folder, options),
  };
  writeFileSync(classFile, `${JSON.stringify(of, null, 2)}\n`, { mode: 0o640 });
  chownSync(classFile, 0, ids.hub);
  chmodSync(classFile, 0o640); // a file of an earlier start keeps its rights when it is written
}

/** What a learner's server and kernels need to know. */
function environmentOf({ compilerSocket }: Folder, options: Options) {
  const programs = [dirname(hubPython), dirname(process.execPath)];
  return {
    PATH: [...programs, "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    LANG: process.env.LANG ?? "C.UTF-8",
    JUPYTER_PATH: join(venv, "share", "jupyter"),
    ...(!options.alone && { ONE_NEURON_COMPILER: compilerSocket }),
    ONE_NEURON_IDLE_SECONDS: String(idleSecondsOf(options)),
  };
}

const idleSecondsOf = ({ idleMinutes }: Options): number => Math.round(60 * idleMinutes);
