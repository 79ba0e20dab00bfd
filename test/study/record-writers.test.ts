/** Two notebooks are two processes, and either may be killed at any moment. */

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { readRecord, writeOutcome } from "../../src/study/record.js";
import { freshRecord, outcomesIn } from "./fresh-record.js";
import { startWriters, type Writer } from "./writers.js";

let file: string;

beforeEach(() => {
  file = freshRecord();
});

const kept = (writers: readonly Writer[]) => writers.flatMap((writer) => writer.kept());

describe("several notebooks that write at once", () => {
  it("lose no outcome, and whoever reads meanwhile finds a whole file", async () => {
    const writers = await startWriters(file, 3, 100);
    while (writers.some((writer) => writer.process.exitCode === null)) {
      expect(readRecord()).toEqual({ outcomes: expect.any(Map) });
      await setTimeout(5);
    }
    expect(kept(writers)).toHaveLength(300);
    expect(Object.keys(outcomesIn(file)).sort()).toEqual(kept(writers).sort());
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  }, 60_000);

  it("leave a whole file with all they have kept, and nothing in the way, when they are killed", async () => {
    const all: string[] = [];
    for (let round = 0; round < 3; round++) {
      const writers = await startWriters(file, 3, Number.POSITIVE_INFINITY);
      while (!writers.every((writer) => writer.kept().length > 0)) await setTimeout(5);
      for (const writer of writers) writer.process.kill("SIGKILL");
      await Promise.all(writers.map((writer) => writer.end));
      all.push(...kept(writers));
      expect(Object.keys(outcomesIn(file))).toEqual(expect.arrayContaining(all));
    }
    expect(writeOutcome("3.5", "correct")).not.toHaveProperty("trouble");
    expect(outcomesIn(file)).toHaveProperty(["3.5"], "correct");
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  }, 60_000);

  it("are not held up by one that was killed while it held the lock", () => {
    writeOutcome("3.1", "correct");
    const program = `
      import { withLock } from ${JSON.stringify(new URL("../../src/study/lock.ts", import.meta.url))};
      withLock(${JSON.stringify(file)}, () => process.kill(process.pid, "SIGKILL"));`;
    const options = ["--import", "tsx", "--input-type=module", "--eval", program];
    const dead = spawnSync(process.execPath, options);
    expect(`${dead.stderr}`).toBe("");
    expect(readdirSync(dirname(file))).toHaveLength(2);

    expect(writeOutcome("3.5", "correct")).not.toHaveProperty("trouble");
    expect(outcomesIn(file)).toEqual({ "3.1": "correct", "3.5": "correct" });
    expect(readdirSync(dirname(file))).toEqual(["progress.json"]);
  });
});
