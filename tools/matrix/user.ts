/** As whom the matrix works: as root, many a fault of rights and of browsers would stay hidden. */

import { execFileSync } from "node:child_process";
import { lchownSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** @returns the user without rights that every Unix has, if this is root; else nothing: the work is done as who one is */
export function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) =>
    Number(execFileSync("id", [option, "nobody"], { encoding: "utf8" }).trim());
  return { uid: id("-u"), gid: id("-g") };
}

/** Gives a folder and all that is in it to a user. */
export function giveTo(user: User | undefined, path: string): void {
  if (user === undefined) return;
  for (const entry of readdirSync(path, { recursive: true, encoding: "utf8" }))
    lchownSync(join(path, entry), user.uid, user.gid);
  lchownSync(path, user.uid, user.gid);
}
