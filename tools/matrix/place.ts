/** Where one Node is tried: a temporary folder with a fresh clone, an empty home and temporary folder of its own. */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";
import { killThoseIn } from "./processes.js";
import { giveTo, type User } from "./user.js";

export interface Place {
  readonly folder: string;
  readonly clone: string;
  readonly env: NodeJS.ProcessEnv;
  readonly user: User | undefined;
}

/** @param user - whose all of it will be; nothing for who one is */
export function makePlace(user: User | undefined): Place {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "one-neuron-matrix-")));
  chmodSync(folder, 0o755); // at first only root may enter
  const [clone = "", home = "", temp = ""] = ["clone", "home", "tmp"].map((name) =>
    join(folder, name),
  );
  for (const path of [home, temp]) mkdirSync(path);
  try {
    execFileSync("git", ["clone", "--quiet", "--no-local", "--depth=1", root, clone], {
      stdio: "pipe",
    });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw new UserError(
      `The matrix tries a fresh clone, and none could be made: ${(error as Error).message.trim()}`,
      "It needs git, and a project folder that is itself a clone.",
    );
  }
  giveTo(user, folder);
  return { folder, clone, user, env: environment(home, temp) };
}

/** What still runs there is ended first. */
export async function removePlace({ folder }: Place): Promise<void> {
  await killThoseIn(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** What npm, pip and others were told here or keep in a home is not known there; so their caches are empty. */
const ours = /^(?:npm_|NODE_OPTIONS$|NODE_PATH$|XDG_|PIP_CACHE_DIR$|VIRTUAL_ENV$|USER$|LOGNAME$)/i;

function environment(home: string, temp: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const homes = { HOME: home, USERPROFILE: home, LOCALAPPDATA: home, APPDATA: home };
  return { ...Object.fromEntries(inherited), ...homes, TMPDIR: temp, TEMP: temp, TMP: temp };
}
