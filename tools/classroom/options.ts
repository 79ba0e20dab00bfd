/** The options of a class: the words after `npm run classroom --`. */

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../setup/user-error.js";
import { mostLearners } from "./ids.js";

export interface Options {
  /** Where the class is kept: the list of learners, their homes, the Hub's own files. */
  readonly folder: string;
  /** The address at which the class is met: of this computer alone, or of its network. */
  readonly host: string;
  readonly port: number;
  /** What one process of a learner may take, in megabytes. */
  readonly memoryMB: number;
  /** After so many minutes without use a kernel ends, and then the learner's server. */
  readonly idleMinutes: number;
  /** Files of a certificate and its key: then the class is met at https. */
  readonly certificate?: string;
  readonly key?: string;
  /** Measure with so many learners. */
  readonly load?: number;
  /** Each learner of the measurement changes every cell, so that no two compile the same. */
  readonly changed: boolean;
  /** Learners share nothing, as if each had a container: for a measurement to compare with. */
  readonly alone: boolean;
}

const known = {
  folder: { type: "string", default: "/srv/one-neuron-class" },
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "8000" },
  memory: { type: "string", default: "1000" },
  idle: { type: "string", default: "60" },
  certificate: { type: "string" },
  key: { type: "string" },
  load: { type: "string" },
  changed: { type: "boolean", default: false },
  alone: { type: "boolean", default: false },
} as const;

const usage =
  "The options: --folder /srv/one-neuron-class, --host 0.0.0.0, --port 8000, --memory 1000 (MB a process), --idle 60 (minutes), --certificate file, --key file, --load 30, --changed, --alone.";

/** @throws UserError for an option that does not exist or a value that cannot be meant */
export function readOptions(args: readonly string[]): Options {
  const { values } = read(args);
  if ((values.certificate === undefined) !== (values.key === undefined))
    throw new UserError("A certificate needs its key, and a key its certificate.", usage);
  return {
    folder: resolve(values.folder),
    host: values.host,
    port: whole("port", values.port, 1, 65_533), // the next two serve the Hub
    memoryMB: whole("memory", values.memory, 300, 1_000_000),
    idleMinutes: whole("idle", values.idle, 1, 10_000),
    ...(values.certificate && { certificate: resolve(values.certificate) }),
    ...(values.key && { key: resolve(values.key) }),
    ...(values.load !== undefined && { load: whole("load", values.load, 1, mostLearners) }),
    changed: values.changed,
    alone: values.alone,
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known });
  } catch (error) {
    throw new UserError((error as Error).message, usage);
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UserError(
    `--${name} takes a whole number from ${least} to ${most}; "${text}" is not.`,
    usage,
  );
}
