/** What the kernel's snapshot was made of, written down for tools/lab/launch.py, which compares it at each start. */

import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kernelFolder, root } from "./paths.js";

const file = join(kernelFolder, "launch.json");

/** Size and time of the last change, from which a changed file is known without being read. @param {string} path */
function sizeAndChange(path) {
  const { size, mtimeNs } = statSync(path, { bigint: true });
  return { size: Number(size), changed: String(mtimeNs) };
}

/** As launch.py reads it: a snapshot holds machine code for the abilities of one processor. */
function processor() {
  try {
    const lines = readFileSync("/proc/cpuinfo", "utf8").split("\n");
    return lines.find((line) => /^(flags|Features)/.test(line))?.trim() ?? "";
  } catch {
    return ""; // macOS, Windows
  }
}

const node = () => ({ path: process.execPath, ...sizeAndChange(realpathSync(process.execPath)) });

/**
 * @param {string[]} options - what Node was told when the snapshot was made
 * @param {string | null} snapshot - its file, or null where none can be made
 */
export function writeLaunchRecord(options, snapshot) {
  const record = {
    project: root,
    node: node(),
    processor: processor(),
    options,
    snapshot: snapshot && {
      ...sizeAndChange(snapshot),
      sha256: createHash("sha256").update(readFileSync(snapshot)).digest("hex"),
    },
  };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

/** @param {string} snapshot
 * @returns whether all is still as it was written down, so that launch.py would start from it */
export function launchRecordHolds(snapshot) {
  try {
    const record = JSON.parse(readFileSync(file, "utf8"));
    const { sha256, ...made } = record.snapshot ?? {};
    const isSnapshotSame =
      record.snapshot === null || JSON.stringify(made) === JSON.stringify(sizeAndChange(snapshot));
    return (
      isSnapshotSame &&
      record.project === root &&
      record.processor === processor() &&
      JSON.stringify(record.node) === JSON.stringify(node())
    );
  } catch {
    return false; // a file is missing or cannot be read
  }
}
