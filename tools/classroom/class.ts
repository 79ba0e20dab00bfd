/** A class: its programs, started in order and kept running until it is stopped. */

import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { UserError } from "../setup/user-error.js";
import { claimFolder } from "./claim-folder.js";
import { type Folder, prepareFolder } from "./folder.js";
import { installHub } from "./install-hub.js";
import type { Options } from "./options.js";
import { givePasswords } from "./passwords.js";
import { checkPorts } from "./ports.js";
import { programsOf } from "./programs.js";
import { keepRunning, wasStopped } from "./supervisor.js";

export interface Running {
  readonly address: string;
  readonly names: readonly string[];
  /** The file with the first passwords. */
  readonly passwords: string;
  readonly homes: string;
  readonly folder: Folder;
  /** Ends one of its programs as a crash would, and waits until it has been started again. */
  kill(program: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param options - how the class is to run
 * @param loadToken - lets who knows it start and watch all servers, for a measurement
 * @param signal - ends the programs, also while they are being started
 * @throws UserError if the class cannot run here, and why
 */
export async function openClass(
  options: Options,
  loadToken = "",
  signal = new AbortController().signal,
): Promise<Running> {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    throw new UserError(
      "A class gives each learner rights of their own, which needs Linux and the rights of root.",
      "Run: sudo npm run classroom. For yourself alone: npm start",
    );
  await installHub();
  const folder = prepareFolder(options, loadToken);
  await claimFolder(folder);
  await checkPorts(options);
  await givePasswords(folder);
  if (signal.aborted) throw wasStopped();
  const programs = keepRunning(
    programsOf(folder, options, randomBytes(32).toString("hex")),
    join(folder.path, "log"),
  );
  signal.addEventListener("abort", programs.stop, { once: true });
  await programs.ready;
  return {
    address: folder.address,
    names: folder.names,
    passwords: folder.passwords,
    homes: join(folder.path, "homes"),
    folder,
    kill: programs.kill,
    stop: programs.stop,
  };
}
